/** The rows behind one ring, the latest first; each leads to the part of the page in which it stands. */
import { i18n } from '#i18n';
import type { PlanEvidenceItem, RingView } from '../../lib/domain/views/plan-view';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { goalWords } from '../words/goal';

const percent = (value: number): number => Math.round(value * 100);

/** Parts of a customer in which such rows stand. */
export type BehindRing = 'deals' | 'needs' | 'referrals';

const PARTS: Partial<Record<PlanEvidenceItem['store'], BehindRing>> = {
  deals: 'deals',
  needs: 'needs',
  referrals: 'referrals',
  asks: 'referrals',
};

export interface RingRowsProps {
  ring: RingView;
  goTo: (part: BehindRing) => void;
}

export function RingRows({ ring, goTo }: RingRowsProps) {
  const { goal, rows } = ring;
  if (rows.length === 0) return <p class="empty">{i18n.t(`plan.empty.${goal}`)}</p>;
  return (
    <ul class="plan-rows" aria-label={i18n.t('plan.behind', { goal: goalWords(goal) })}>
      {rows.map(row => (
        <Row key={`${row.store}/${row.id}/${row.what}`} row={row} goTo={goTo} />
      ))}
    </ul>
  );
}

function Row({ row, goTo }: { row: PlanEvidenceItem; goTo: RingRowsProps['goTo'] }) {
  const { today } = useSurface();
  const part = PARTS[row.store];
  const what = i18n.t(`plan.what.${row.what}`);
  return (
    <li class="entry">
      {part ? (
        <button type="button" class="link" onClick={() => goTo(part)}>
          {what}
        </button>
      ) : (
        what
      )}
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
