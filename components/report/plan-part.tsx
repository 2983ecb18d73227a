/** How far the plan of each customer has come, over the book (plan, Score). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { useLook } from '../parts/use-look';
import { Columns } from './columns';
import { MorePages } from './more-pages';
import { ReportPart } from './report-part';

const rangeOf = (bar: number): string => `${bar * 10}–${bar === 9 ? 100 : bar * 10 + 9}`;
const round = (value: number): number => Math.round(value);

/** A bar of the histogram, or everybody who has a score. */
type Opened = number | 'all';

export function PlanPart({ view }: { view: BookReport }) {
  const [open, setOpen] = useState<Opened | null>(null);
  const { mean, median, customers, histogram } = view.plan;
  const press = (next: Opened) => setOpen(open === next ? null : next);
  const everybody = i18n.t('report.plan.everybody', customers);
  const bars = histogram.map((count, bar) => ({
    bar,
    count,
    range: rangeOf(bar),
    spoken: i18n.t('report.plan.bar', count, [String(count), rangeOf(bar)]),
  }));
  const number = (label: string, value: number) => (
    <OpenNumber said={String(value)} label={label} isOpen={open === 'all'} press={() => press('all')} />
  );
  return (
    <ReportPart
      title={i18n.t('report.plan.title')}
      says={
        mean === null || median === null ? (
          i18n.t('report.plan.none')
        ) : (
          <Sentence
            words={i18n.t('report.plan.says', customers, [slot('all'), slot('mean'), slot('median')])}
            parts={{
              all: number(i18n.t('report.plan.customers'), customers),
              mean: number(i18n.t('report.plan.mean'), round(mean)),
              median: number(i18n.t('report.plan.median'), round(median)),
            }}
          />
        )
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
                      <OpenNumber
                        said={String(count)}
                        label={range}
                        isOpen={open === bar}
                        press={() => press(bar)}
                      />
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
          <h3>{open === 'all' ? everybody : bars[open]?.spoken}</h3>
          <MorePages
            key={open}
            size={50}
            page={(from, tell) => (
              <Planned key={from} bar={open === 'all' ? undefined : open} from={from} of={view} tell={tell} />
            )}
          />
        </div>
      )}
    </ReportPart>
  );
}

interface PlannedProps {
  /** All customers with a score where there is none. */
  bar?: number;
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
