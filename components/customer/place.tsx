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
