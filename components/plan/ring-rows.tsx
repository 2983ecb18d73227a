/** The rows behind one ring, the latest first. */
import { i18n } from '#i18n';
import type { PlanEvidenceItem, RingView } from '../../lib/domain/views/plan-view';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { goalWords } from '../words/goal';

const percent = (value: number): number => Math.round(value * 100);

export function RingRows({ ring }: { ring: RingView }) {
  const { goal, rows } = ring;
  if (rows.length === 0) return <p class="empty">{i18n.t(`plan.empty.${goal}`)}</p>;
  return (
    <ul class="plan-rows" aria-label={i18n.t('plan.behind', { goal: goalWords(goal) })}>
      {rows.map(row => (
        <Row key={`${row.store}/${row.id}/${row.what}`} row={row} />
      ))}
    </ul>
  );
}

function Row({ row }: { row: PlanEvidenceItem }) {
  const { today } = useSurface();
  return (
    <li class="entry">
      {i18n.t(`plan.what.${row.what}`)}
      {row.text && (
        <>
          <span class="dot"> · </span>
          <span dir="auto">{row.text}</span>
        </>
      )}{' '}
      {row.date && (
        <time class="quiet" dateTime={row.date}>
          {dayWords(row.date, today)}
        </time>
      )}{' '}
      {row.value !== undefined && (
        <span class="quiet">{i18n.t('plan.worth', { percent: percent(row.value) })}</span>
      )}
    </li>
  );
}
