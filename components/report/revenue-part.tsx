/** Where the money came from: new customers, more from customers, or customers who were sent (plan, Revenue by origin). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { BookReport } from '../../lib/domain/views/book-report';
import type { RevenueView } from '../../lib/domain/views/revenue-view';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { moneyWords } from '../words/money';
import { Columns } from './columns';
import { Legend } from './legend';
import { MorePages } from './more-pages';
import { ReportPart } from './report-part';
import { ORIGIN_TONES } from './tones';

const ORIGINS = ['new', 'repeat', 'referral'] as const;
type Origin = (typeof ORIGINS)[number];

interface Opened {
  origin: Origin | 'waiting';
  year?: string;
}

const originWords = (origin: Origin): string => i18n.t(`report.revenue.${origin}`);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

export function RevenuePart({ view }: { view: BookReport }) {
  const [open, setOpen] = useState<Opened | null>(null);
  const { revenue } = view;
  const { shares, all, years, unconverted } = revenue;
  const isOpen = (origin: Opened['origin'], year?: string) => open?.origin === origin && open.year === year;
  const press = (origin: Opened['origin'], year?: string) =>
    setOpen(isOpen(origin, year) ? null : { origin, year });
  const amount = (minor: number) => amountWords(minor, revenue);
  return (
    <ReportPart
      title={i18n.t('report.revenue.title')}
      says={
        shares
          ? i18n.t(all ? 'report.revenue.says' : 'report.revenue.saysHidden', {
              percent: percent(shares.referral),
              total: all ? amount(all.total) : '',
            })
          : i18n.t('report.revenue.none')
      }
      table={
        shares && (
          <table class="numbers-table">
            <caption class="unseen">{i18n.t('report.revenue.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{i18n.t('report.revenue.year')}</th>
                {ORIGINS.map(origin => (
                  <th scope="col" key={origin}>
                    {originWords(origin)}
                  </th>
                ))}
                <th scope="col">{i18n.t('report.revenue.total')}</th>
              </tr>
            </thead>
            <tbody>
              {[...years].reverse().map(sums => (
                <tr key={sums.year}>
                  <th scope="row">{sums.year}</th>
                  {ORIGINS.map(origin => (
                    <td key={origin}>
                      <button
                        type="button"
                        class="link number"
                        aria-label={`${sums.year}, ${originWords(origin)}: ${amount(sums[origin])}`}
                        aria-expanded={isOpen(origin, sums.year)}
                        onClick={() => press(origin, sums.year)}
                      >
                        {amount(sums[origin])}
                      </button>
                    </td>
                  ))}
                  <td>{amount(sums.total)}</td>
                </tr>
              ))}
              {all && (
                <tr class="sum">
                  <th scope="row">{i18n.t('report.revenue.total')}</th>
                  {ORIGINS.map(origin => (
                    <td key={origin}>{amount(all[origin])}</td>
                  ))}
                  <td>{amount(all.total)}</td>
                </tr>
              )}
            </tbody>
          </table>
        )
      }
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
          }))}
        />
      )}
      {shares && (
        <Legend
          label={i18n.t('report.revenue.title')}
          items={ORIGINS.map(origin => ({
            tone: ORIGIN_TONES[origin],
            name: originWords(origin),
            said: all ? `${amount(all[origin])} · ${percent(shares[origin])}` : percent(shares[origin]),
            open: () => press(origin),
            isOpen: isOpen(origin),
          }))}
        />
      )}
      {unconverted > 0 && (
        <p class="hint">
          <button
            type="button"
            class="link"
            aria-expanded={isOpen('waiting')}
            onClick={() => press('waiting')}
          >
            {i18n.t('report.revenue.waiting', unconverted)}
          </button>{' '}
          <a class="link screen-only" href="/options.html#currencies">
            {i18n.t('report.revenue.rates')}
          </a>
        </p>
      )}
      {open && (
        <div class="behind">
          <h3>
            {open.origin === 'waiting' ? i18n.t('report.revenue.left') : originWords(open.origin)}
            {open.year && `, ${open.year}`}
          </h3>
          <MorePages
            key={`${open.origin} ${open.year}`}
            size={50}
            page={(from, tell) => <Deals key={from} of={view} from={from} tell={tell} {...open} />}
          />
        </div>
      )}
    </ReportPart>
  );
}

/** Whole units are enough to look at. */
function amountWords(minor: number, { currency }: RevenueView): string {
  const words = moneyWords({ minor: Math.abs(minor), currency: currency ?? 'EUR' });
  const said = currency ? words : words.replace(/ EUR$/, '');
  return minor < 0 ? `−${said}` : said;
}

function Deals({
  origin,
  year,
  from,
  of,
  tell,
}: Opened & { from: number; of: object; tell: (total: number) => void }) {
  const { today } = useSurface();
  const found = useLook('readOriginDeals', { origin, year, from }, of);
  if (!found) return null;
  tell(found.total);
  return (
    <ul class="plain-rows">
      {found.deals.map(({ id, customerId, name, kind, date, money }) => (
        <li key={id}>
          <a class="link" dir="auto" href={`/customer.html#${customerId}/deals`}>
            {name}
          </a>{' '}
          {money && <span class="number">{moneyWords({ ...money, minor: Math.abs(money.minor) })}</span>}{' '}
          <span class="quiet">
            {i18n.t(`deal.kind.${kind}`)}, <time dateTime={date}>{dayWords(date, today)}</time>
          </span>
        </li>
      ))}
    </ul>
  );
}
