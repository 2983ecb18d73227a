/** One customer behind a number, with what he adds to it; his name leads to his page. */
import { i18n } from '#i18n';
import type { BehindRow } from '../../lib/domain/views/behind';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';
import { baseMoney } from './base-money';
import { pointsWords } from './words';

export function BehindName({ row }: { row: BehindRow }) {
  const { today } = useSurface();
  const { customerId, name, percent, of: share, count, since, points, money, step } = row;
  return (
    <li>
      <a class="link" dir="auto" href={`/customer.html#${customerId}`}>
        {name}
      </a>
      {percent !== undefined && <span class="number"> {percent}%</span>}
      {count !== undefined && <span class="number"> {count}</span>}
      {since && <span class="quiet"> {sinceWords(since, today)}</span>}
      {share && <span class="number"> {i18n.t('longview.of', { part: share[0], all: share[1] })}</span>}
      {points && (
        <>
          <span class="number"> {pointsWords(points.now)}</span>{' '}
          <span class="quiet">
            {i18n.t('longview.between', {
              low: pointsWords(points.range[0]),
              high: pointsWords(points.range[1]),
            })}
          </span>
        </>
      )}
      {money && <span class="number"> {baseMoney(money.currency)(money.minor)}</span>}
      {step && <span class="quiet"> {stepWords(step)}</span>}
    </li>
  );
}

const stepWords = (step: NonNullable<BehindRow['step']>): string =>
  step === 'missing' ? i18n.t('today.missingStep') : i18n.t(`report.stepTable.${step}`);
