/** A place on the sheet that the contents lead to. */
import type { ComponentChildren } from 'preact';

export function Place({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="sheet-place" id={name} tabIndex={-1}>
      {children}
    </div>
  );
}

/** A part of the sheet with its heading; what is inside has none of its own. */
export function Titled({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-label={title}>
      <header class="part-head">
        <h2>{title}</h2>
      </header>
      {children}
    </section>
  );
}

/** Brings a place into view and goes on from there by keyboard. */
export function goTo(name: string): void {
  const place = document.getElementById(name);
  place?.scrollIntoView?.({ block: 'start' });
  place?.focus({ preventScroll: true });
}

/** What ends an arrival: the person goes on by himself. */
const MOVES = ['wheel', 'pointerdown', 'keydown'] as const;
/** By then the parts above have come. */
const ARRIVED_MS = 3_000;

/** The same on a page that was just opened: the parts above are still being filled, and push the place away. */
export function arriveAt(name: string): void {
  goTo(name);
  const growing = new ResizeObserver(() => document.getElementById(name)?.scrollIntoView({ block: 'start' }));
  const end = () => {
    growing.disconnect();
    for (const move of MOVES) removeEventListener(move, end);
  };
  growing.observe(document.body);
  for (const move of MOVES) addEventListener(move, end);
  setTimeout(end, ARRIVED_MS);
}
