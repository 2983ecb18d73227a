/** How far the plan of each customer has come, over the book (plan, Score). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import { useLook } from '../parts/use-look';
import { Columns } from './columns';
import { MorePages } from './more-pages';
import { ReportPart } from './report-part';

const rangeOf = (bar: number): string => `${bar * 10}–${bar === 9 ? 100 : bar * 10 + 9}`;
const round = (value: number): number => Math.round(value);

export function PlanPart({ view }: { view: BookReport }) {
  const [open, setOpen] = useState<number | null>(null);
  const { plan } = view;
  const { mean, median, customers, histogram } = plan;
  const press = (bar: number) => setOpen(open === bar ? null : bar);
  const bars = histogram.map((count, bar) => ({
    bar,
    count,
    range: rangeOf(bar),
    spoken: i18n.t('report.plan.bar', { range: rangeOf(bar), customers: count }),
  }));
  return (
    <ReportPart
      title={i18n.t('report.plan.title')}
      says={
        mean === null || median === null
          ? i18n.t('report.plan.none')
          : i18n.t('report.plan.says', { mean: round(mean), median: round(median), customers })
      }
      table={
        customers > 0 && (
          <table class="numbers-table">
            <caption class="unseen">{i18n.t('report.plan.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('report.plan.score')}</th>
                <th scope="col">{i18n.t('report.plan.customers')}</th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ bar, count, range }) => (
                <tr key={bar}>
                  <th scope="row">{range}</th>
                  <td>
                    {count === 0 ? (
                      '0'
                    ) : (
                      <button
                        type="button"
                        class="link number"
                        aria-label={`${range}: ${count}`}
                        aria-expanded={open === bar}
                        onClick={() => press(bar)}
                      >
                        {count}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )
      }
    >
      {customers > 0 && (
        <Columns
          label={i18n.t('report.plan.title')}
          columns={bars.map(({ bar, count, range, spoken }) => ({
            key: range,
            label: String(bar * 10),
            spoken,
            parts: [{ tone: 'third', value: count }],
            ...(count > 0 ? { open: () => press(bar), isOpen: open === bar } : {}),
          }))}
        />
      )}
      {open !== null && (
        <div class="behind">
          <h3>{bars[open]?.spoken}</h3>
          <MorePages
            key={open}
            size={50}
            page={(from, tell) => <Planned key={from} bar={open} from={from} of={view} tell={tell} />}
          />
        </div>
      )}
    </ReportPart>
  );
}

interface PlannedProps {
  bar: number;
  from: number;
  of: object;
  tell: (total: number) => void;
}

function Planned({ bar, from, of, tell }: PlannedProps) {
  const found = useLook('readPlanBar', { bar, from }, of);
  if (!found) return null;
  tell(found.total);
  return (
    <ul class="plain-rows">
      {found.customers.map(({ customerId, name, score, parts }) => (
        <li key={customerId}>
          <a class="link" dir="auto" href={`/customer.html#${customerId}`}>
            {name}
          </a>{' '}
          <span class="number">{score}</span>{' '}
          <span class="quiet">
            {i18n.t('report.plan.parts', {
              order: round(parts.order * 100),
              repeat: round(parts.repeat * 100),
              referral: round(parts.referral * 100),
            })}
          </span>
        </li>
      ))}
    </ul>
  );
}
