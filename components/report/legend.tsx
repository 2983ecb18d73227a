/** What each tone of a picture stands for, with its number: a button where rows stand behind it. */
import { OpenNumber } from '../parts/open-number';
import type { Tone } from './tones';

export interface LegendItem {
  tone: Tone;
  name: string;
  /** As it is said beside the name. */
  said: string;
  open?: () => void;
  isOpen?: boolean;
}

export function Legend({ label, items }: { label: string; items: LegendItem[] }) {
  return (
    <ul class="legend" aria-label={label}>
      {items.map(({ tone, name, said, open, isOpen }) => (
        <li key={tone}>
          <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
            <rect class="tone" data-tone={tone} width="10" height="10" rx="2" />
          </svg>{' '}
          {name}{' '}
          {open ? (
            <OpenNumber said={said} label={name} isOpen={isOpen === true} press={open} />
          ) : (
            <span class="number">{said}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
