/** One bar that is divided; its shares stand beside it in words. */
import type { ComponentChildren } from 'preact';
import type { Tone } from './tones';

export interface SplitBarProps {
  label: ComponentChildren;
  /** In words. */
  spoken: string;
  parts: { tone: Tone; share: number }[];
}

export function SplitBar({ label, spoken, parts }: SplitBarProps) {
  let x = 0;
  return (
    <div class="split-bar">
      <span class="split-label">{label}</span>
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={spoken}>
        <rect class="split-ground" x="0" y="0" width="100" height="10" />
        {parts.map(({ tone, share }) => {
          const width = 100 * share;
          x += width;
          return (
            <rect key={tone} class="tone" data-tone={tone} x={x - width} y="0" width={width} height="10" />
          );
        })}
      </svg>
    </div>
  );
}
