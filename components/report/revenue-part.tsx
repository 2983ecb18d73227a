/** Where the money came from: new customers, more from customers, or customers who were sent (plan, Revenue by origin). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import type { RevenueView } from '../../lib/domain/views/revenue-view';
import { OpenNumber } from '../parts/open-number';
import { Sentence, slot } from '../parts/sentence';
import { percentWords } from '../words/mix';
import { Columns } from './columns';
import { Legend } from './legend';
import { type OpenedDeals, OriginDeals } from './origin-deals';
import { ORIGINS, originWords, sumWords } from './origins';
import { ReportPart } from './report-part';
import { RevenueTable } from './revenue-table';
import { ORIGIN_TONES } from './tones';

export function RevenuePart({ view }: { view: BookReport }) {
  const [open, setOpen] = useState<OpenedDeals | null>(null);
  const { revenue } = view;
  const { shares, all, years, unconverted } = revenue;
  const isOpen = ({ origin, year }: OpenedDeals) => open?.origin === origin && open.year === year;
  const press = (deals: OpenedDeals) => setOpen(isOpen(deals) ? null : deals);
  const opens = (deals: OpenedDeals) => ({ isOpen: isOpen(deals), press: () => press(deals) });
  const amount = (minor: number) => sumWords(minor, revenue);
  return (
    <ReportPart
      title={i18n.t('report.revenue.title')}
      says={<Says revenue={revenue} opens={opens} />}
      table={all && years.length > 0 && <RevenueTable revenue={revenue} isOpen={isOpen} press={press} />}
    >
      {shares && years.length > 0 && (
        <Columns
          label={i18n.t('report.revenue.byYear')}
          columns={years.map(sums => ({
            key: sums.year,
            label: sums.year,
            spoken: `${sums.year}: ${ORIGINS.map(origin => `${originWords(origin)} ${amount(sums[origin])}`).join(', ')}`,
            // What was paid back can outweigh what came in: the picture then shows nothing, the table the number.
            parts: ORIGINS.map(origin => ({ tone: ORIGIN_TONES[origin], value: Math.max(0, sums[origin]) })),
            open: () => press({ origin: 'all', year: sums.year }),
            isOpen: isOpen({ origin: 'all', year: sums.year }),
          }))}
        />
      )}
      {shares && (
        <Legend
          label={i18n.t('report.revenue.title')}
          items={ORIGINS.map(origin => ({
            tone: ORIGIN_TONES[origin],
            name: originWords(origin),
            said: all
              ? `${amount(all[origin])} · ${percentWords(shares[origin])}`
              : percentWords(shares[origin]),
            open: () => press({ origin }),
            isOpen: isOpen({ origin }),
          }))}
        />
      )}
      {unconverted > 0 && (
        <p class="hint">
          <button
            type="button"
            class="link"
            aria-expanded={isOpen({ origin: 'waiting' })}
            onClick={() => press({ origin: 'waiting' })}
          >
            {i18n.t('report.revenue.waiting', unconverted)}
          </button>{' '}
          <a class="link screen-only" href="/options.html#currencies">
            {i18n.t('report.revenue.rates')}
          </a>
        </p>
      )}
      {open && <OriginDeals opened={open} of={view} />}
    </ReportPart>
  );
}

interface SaysProps {
  revenue: RevenueView;
  opens: (deals: OpenedDeals) => { isOpen: boolean; press: () => void };
}

function Says({ revenue, opens }: SaysProps) {
  const { shares, all, years } = revenue;
  const total = (
    <OpenNumber
      said={sumWords(all?.total ?? 0, revenue)}
      label={i18n.t('report.revenue.total')}
      {...opens({ origin: 'all' })}
    />
  );
  if (!shares && years.length === 0) return <>{i18n.t('report.revenue.none')}</>;
  if (!shares)
    return <Sentence words={i18n.t('report.revenue.allBack', { total: slot('total') })} parts={{ total }} />;
  const percent = (
    <OpenNumber
      said={percentWords(shares.referral)}
      label={originWords('referral')}
      {...opens({ origin: 'referral' })}
    />
  );
  return (
    <Sentence
      words={
        all
          ? i18n.t('report.revenue.says', { percent: slot('percent'), total: slot('total') })
          : i18n.t('report.revenue.saysHidden', { percent: slot('percent') })
      }
      parts={{ percent, total }}
    />
  );
}
