/** How a number went over the months, as a small line; where a month has none the line is broken. */
import { i18n } from '#i18n';
import { monthWords } from '../words/month';

export interface TrendProps {
  /** What the number is. */
  label: string;
  /** Oldest first; the last is today's. */
  values: readonly (number | null)[];
  /** The first month that is drawn. */
  since?: string;
  /** What fills the height; the highest by default. */
  full?: number;
  said?: (value: number) => string;
}

const WIDTH = 100;
const HEIGHT = 24;
const EDGE = 3;

export function Trend({ label, values, since, full, said = String }: TrendProps) {
  const known = values.flatMap(value => value ?? []);
  const [first] = known;
  const last = known.at(-1);
  if (known.length < 2 || first === undefined || last === undefined || since === undefined) return null;
  const top = full ?? Math.max(...known, 1);
  const x = (at: number) => EDGE + ((WIDTH - 2 * EDGE) * at) / (values.length - 1);
  const y = (value: number) => HEIGHT - EDGE - ((HEIGHT - 2 * EDGE) * value) / top;
  const spoken = i18n.t('longview.trend', {
    label,
    from: said(first),
    to: said(last),
    month: monthWords(since),
  });
  return (
    <svg class="trend" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={spoken}>
      <title>{spoken}</title>
      {linesOf(values).map(line => (
        <polyline key={line[0]?.at} points={line.map(({ at, value }) => `${x(at)},${y(value)}`).join(' ')} />
      ))}
      <circle cx={x(values.lastIndexOf(last))} cy={y(last)} r="2.5" />
    </svg>
  );
}

/** The stretches without a gap. */
function linesOf(values: readonly (number | null)[]): { at: number; value: number }[][] {
  const lines: { at: number; value: number }[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const line = values[at - 1] === null || values[at - 1] === undefined ? undefined : lines.at(-1);
    if (line) line.push({ at, value });
    else lines.push([{ at, value }]);
  });
  return lines;
}
