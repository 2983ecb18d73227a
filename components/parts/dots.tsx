/** Short facts in one line with dots between. The dots are text of their own, outside whatever a name may do to its line. */
import { type ComponentChildren, toChildArray } from 'preact';

export function Dots({ children, class: className }: { children: ComponentChildren; class: string }) {
  // `words && <span>` leaves an empty text behind where there are no words: nothing to set a dot before.
  const parts = toChildArray(children).filter(part => part !== '');
  if (parts.length === 0) return null;
  return (
    <p class={className}>
      {parts.map((part, index) => (
        // The order of the facts is their only identity; none of them holds state.
        <span class="dotted" key={index}>
          {index > 0 && <span class="dot"> · </span>}
          {part}
        </span>
      ))}
    </p>
  );
}
