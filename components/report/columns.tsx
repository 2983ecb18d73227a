/** Columns side by side, each made of parts one above the other. A column that can be opened is a button. */
import type { Tone } from './tones';

export interface Column {
  key: string;
  /** Below the column. */
  label: string;
  /** The whole column in words. */
  spoken: string;
  /** From the bottom up. */
  parts: { tone: Tone; value: number }[];
  /** Nothing to open without anything in it. */
  open?: () => void;
  isOpen?: boolean;
}

export interface ColumnsProps {
  label: string;
  columns: Column[];
  /** What fills a column; the highest of them by default. */
  full?: number;
}

const HEIGHT = 100;

const heightOf = ({ parts }: Column): number => parts.reduce((sum, { value }) => sum + value, 0);

export function Columns({ label, columns, full = Math.max(0, ...columns.map(heightOf)) }: ColumnsProps) {
  return (
    <ol class="columns-chart" aria-label={label}>
      {columns.map(column => (
        <li key={column.key}>
          {column.open ? (
            <button
              type="button"
              class="column"
              aria-label={column.spoken}
              aria-expanded={column.isOpen === true}
              title={column.spoken}
              onClick={column.open}
            >
              <Bar column={column} full={full} />
            </button>
          ) : (
            <div class="column" title={column.spoken}>
              <Bar column={column} full={full} />
              <span class="unseen">{column.spoken}</span>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}

function Bar({ column, full }: { column: Column; full: number }) {
  let top = HEIGHT;
  return (
    <>
      <svg viewBox={`0 0 10 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <line class="column-ground" x1="0" y1={HEIGHT} x2="10" y2={HEIGHT} />
        {full > 0 &&
          column.parts.map(({ tone, value }) => {
            const height = (HEIGHT * value) / full;
            top -= height;
            return <rect key={tone} class="tone" data-tone={tone} x="0" y={top} width="10" height={height} />;
          })}
      </svg>
      <span class="column-label" aria-hidden="true">
        {column.label}
      </span>
    </>
  );
}
