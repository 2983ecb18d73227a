/** One measured figure beside what it should reach. */
export interface Figure {
  what: string;
  /** Most it may be, in `unit`. */
  reach: number;
  measured: number;
  unit: 'ms' | 'bytes' | 'tasks';
  /** How many samples the median is of. */
  samples: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

const shown = (value: number, unit: Figure['unit']) =>
  unit === 'ms' ? `${value.toFixed(2)} ms` : `${Math.round(value)}${unit === 'bytes' ? ' B' : ''}`;

/**
 * The table that is printed. The last column is the figure as a multiple of a reference loop of the same run, so that
 * runs on different machines can be compared.
 */
export function table(figures: readonly Figure[], loopMs: number): string {
  const rows = [
    ['Figure', 'reach', 'measured', 'of', 'reached', '× loop'],
    ...figures.map(({ what, reach, measured, unit, samples }) => [
      what,
      `≤ ${shown(reach, unit)}`,
      shown(measured, unit),
      String(samples),
      measured <= reach ? 'yes' : 'NO',
      unit === 'ms' ? (measured / loopMs).toFixed(3) : '',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0))) ?? [];
  return rows
    .map(row =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
