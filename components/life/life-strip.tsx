/** The strip: the whole expected life, the window around one third, the marker, and the essay's curve drawn lightly. */
import { i18n } from '#i18n';
import type { LifecycleView } from '../../lib/domain/views/lifecycle-view';

const WIDTH = 300;
const HEIGHT = 56;
const FLOOR = 44;
const TOP = 6;

export function LifeStrip({ life }: { life: LifecycleView }) {
  const { curve, sweetSpot, marker } = life;
  const dearest = Math.max(...curve.map(({ cost }) => cost));
  const y = (cost: number) =>
    dearest > 1 ? FLOOR - 6 - ((cost - 1) / (dearest - 1)) * (FLOOR - 6 - TOP) : FLOOR - 6;
  const points = curve.map(({ x, cost }) => `${(x * WIDTH).toFixed(1)},${y(cost).toFixed(1)}`).join(' ');
  const from = sweetSpot.fromShare * WIDTH;
  const to = sweetSpot.toShare * WIDTH;
  const at = marker === null ? null : marker * WIDTH;
  return (
    <figure class="life-strip">
      <svg
        viewBox={`-6 0 ${WIDTH + 12} ${HEIGHT}`}
        role="img"
        aria-label={i18n.t(life.isOwnWindow ? 'life.stripOwn' : 'life.strip', {
          stage: i18n.t(`life.stage.${life.stage}`),
          months: life.months ?? 0,
          all: months(life.expectedMonths),
          from: months(sweetSpot.from),
          to: months(sweetSpot.to),
          peak: months(sweetSpot.peak),
        })}
      >
        <rect class="life-spot" x={from} y={TOP} width={Math.max(0, to - from)} height={FLOOR - TOP} rx="4" />
        <polyline class="life-curve" points={points} />
        <line class="life-line" x1="0" y1={FLOOR} x2={WIDTH} y2={FLOOR} />
        {at !== null && (
          <>
            <line class="life-at" x1={at} y1={TOP} x2={at} y2={FLOOR} />
            <circle class="life-dot" cx={at} cy={FLOOR} r="5" />
          </>
        )}
      </svg>
      <figcaption class="quiet">
        {i18n.t('life.curve')} · <span class="life-label">{i18n.t('life.essay')}</span>
      </figcaption>
    </figure>
  );
}

/** Months as a person counts them. */
export const months = (count: number): number => Math.round(count);
