/** A part of a page that is closed until somebody wants it. What is inside is made, and asked for, when it opens. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface FoldProps {
  title: string;
  /** Marks the fold in the page, e.g. `issues`: the way to it for links and tests. */
  name: string;
  /** Said beside the title while it is known without opening. */
  count?: number;
  /** Said there instead of a number. */
  said?: string;
  /** Each new number opens the fold and brings it into view: a button elsewhere leads here. */
  turn?: number;
  children: ComponentChildren;
}

export function Fold({ title, name, count, said, turn = 0, children }: FoldProps) {
  const [open, setOpen] = useState(turn > 0);
  const fold = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    if (turn === 0) return;
    setOpen(true);
    fold.current?.scrollIntoView?.({ block: 'start' });
    fold.current?.querySelector<HTMLElement>('summary')?.focus({ preventScroll: true });
  }, [turn]);
  return (
    <details
      class="part fold"
      data-fold={name}
      open={open}
      ref={fold}
      onToggle={event => setOpen(event.currentTarget.open)}
    >
      <summary>
        <h2>{title}</h2>
        {count !== undefined && count > 0 && <span class="fold-count">{count}</span>}
        {said && <span class="fold-count">{said}</span>}
      </summary>
      {open && <div class="fold-inside">{children}</div>}
    </details>
  );
}
