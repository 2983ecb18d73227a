/** The score as a ring and a number; a grey dash while there is no evidence. A picture of words that stand beside it. */
export interface RingProps {
  score: number | null;
  label: string;
  open: () => void;
}

const RADIUS = 20;
const ROUND = 2 * Math.PI * RADIUS;

export function Ring({ score, label, open }: RingProps) {
  return (
    <button type="button" class="ring" aria-label={label} title={label} onClick={open}>
      <svg viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
        <circle class="ring-rest" cx="24" cy="24" r={RADIUS} />
        {score !== null && (
          <circle
            class="ring-part"
            cx="24"
            cy="24"
            r={RADIUS}
            stroke-dasharray={`${(ROUND * score) / 100} ${ROUND}`}
            transform="rotate(-90 24 24)"
          />
        )}
      </svg>
      <span aria-hidden="true">{score ?? '–'}</span>
    </button>
  );
}
