/** Whom a number is made of: the number is a button, and the names open below it. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Behind } from '../../lib/domain/views/behind';
import { OpenNumber } from '../parts/open-number';
import { useLook } from '../parts/use-look';
import { MorePages } from '../report/more-pages';
import { BehindName } from './behind-name';

/** Behind some numbers stand no customers, but days and months the part itself knows. */
export type Noted = `noted.${string}`;

export interface Opened {
  what: Behind | Noted;
  title: string;
}

export interface BehindState {
  open: Opened | null;
  press: (next: Opened) => void;
}

/** One list of names at a time. */
export function useBehind(): BehindState {
  const [open, setOpen] = useState<Opened | null>(null);
  return { open, press: next => setOpen(open?.what === next.what ? null : next) };
}

export interface NumberButtonProps extends Opened {
  said: string;
  state: BehindState;
}

export function NumberButton({ what, title, said, state }: NumberButtonProps) {
  return (
    <OpenNumber
      said={said}
      label={title}
      isOpen={state.open?.what === what}
      press={() => state.press({ what, title })}
    />
  );
}

export interface BehindListProps {
  state: BehindState;
  /** As the surface last read it. */
  of: object;
  /** What stands behind the part's own numbers. */
  noted?: Record<Noted, ComponentChildren>;
}

const PAGE = 50;
const isNoted = (what: Behind | Noted): what is Noted => what.startsWith('noted.');

export function BehindList({ state, of, noted = {} }: BehindListProps) {
  const { open } = state;
  if (!open) return null;
  const { what, title } = open;
  return (
    <div class="behind">
      <h3>{title}</h3>
      {isNoted(what) ? (
        noted[what]
      ) : (
        <MorePages
          key={what}
          size={PAGE}
          page={(from, tell) => <Names key={from} what={what} from={from} of={of} tell={tell} />}
        />
      )}
    </div>
  );
}

interface NamesProps {
  what: Behind;
  from: number;
  of: object;
  tell: (total: number) => void;
}

function Names({ what, from, of, tell }: NamesProps) {
  const found = useLook('readBehind', { what, from }, of);
  if (!found) return null;
  tell(found.total);
  if (found.total === 0) return <p class="empty">{i18n.t('lists.empty')}</p>;
  return (
    <ul class="plain-rows">
      {found.customers.map(row => (
        <BehindName key={row.customerId} row={row} />
      ))}
    </ul>
  );
}
