/** The deals behind one number of the revenue, the newest first; each leads to its customer's deals. */
import { i18n } from '#i18n';
import { useLook } from '../parts/use-look';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { moneyWords } from '../words/money';
import { MorePages } from './more-pages';
import { type Origin, originWords } from './origins';

/** One bucket, all three together, or what is in none for want of a rate; of one year or of all. */
export interface OpenedDeals {
  origin: Origin | 'all' | 'waiting';
  year?: string;
}

const PAGE = 50;

/** `of`: as the report was last read. */
export function OriginDeals({ opened, of }: { opened: OpenedDeals; of: object }) {
  const { origin, year } = opened;
  return (
    <div class="behind">
      <h3>{[titleOf(origin), year].filter(Boolean).join(', ')}</h3>
      <MorePages
        key={`${origin} ${year}`}
        size={PAGE}
        page={(from, tell) => <Deals key={from} opened={opened} from={from} of={of} tell={tell} />}
      />
    </div>
  );
}

function titleOf(origin: OpenedDeals['origin']): string {
  if (origin === 'waiting') return i18n.t('report.revenue.left');
  return origin === 'all' ? i18n.t('report.revenue.total') : originWords(origin);
}

interface DealsProps {
  opened: OpenedDeals;
  from: number;
  of: object;
  tell: (total: number) => void;
}

function Deals({ opened, from, of, tell }: DealsProps) {
  const { today } = useSurface();
  const found = useLook('readOriginDeals', { ...opened, from }, of);
  if (!found) return null;
  tell(found.total);
  if (found.total === 0) return <p class="empty">{i18n.t('report.revenue.noDeal')}</p>;
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
