/** The strip itself: one mark a period. One stop for Tab; the arrow keys go along it. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { StripView } from '../../lib/domain/views/strip-view';
import { useSurface } from '../surface';
import { periodWords } from '../words/contact';

export interface StripCellsProps {
  contact: StripView;
  /** First day of the period that is open below. */
  opened: string | null;
  open: (from: string | null) => void;
}

export function StripCells({ contact, opened, open }: StripCellsProps) {
  const { today } = useSurface();
  const { periods } = contact;
  const [at, setAt] = useState(periods.length - 1);
  const list = useRef<HTMLDivElement>(null);
  const last = periods.length - 1;
  const here = Math.min(Math.max(0, at), last);
  const keys = (event: KeyboardEvent) => {
    const back = document.dir === 'rtl' ? 1 : -1;
    const next = { ArrowLeft: here + back, ArrowRight: here - back, Home: 0, End: last }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const to = Math.min(Math.max(0, next), last);
    setAt(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div class="strip" role="toolbar" aria-label={i18n.t('contact.strip')} ref={list} onKeyDown={keys}>
      {periods.map((period, index) => {
        const words = periodWords(period, contact, today);
        return (
          <button
            type="button"
            class="strip-cell"
            key={period.from}
            data-cell={period.cell}
            data-current={period.isCurrent || undefined}
            tabIndex={index === here ? 0 : -1}
            aria-label={words}
            title={words}
            aria-expanded={opened === period.from}
            onClick={() => {
              setAt(index);
              open(opened === period.from ? null : period.from);
            }}
          />
        );
      })}
    </div>
  );
}
