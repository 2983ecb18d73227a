/** Whom a number is made of: the number is a button, and the names open below it. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Behind } from '../../lib/domain/views/behind-report';
import { OpenNumber } from '../parts/open-number';
import { useLook } from '../parts/use-look';
import { MorePages } from '../report/more-pages';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';

export interface Opened {
  what: Behind;
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

const PAGE = 50;

/** `of`: as the report last read it. */
export function BehindList({ state, of }: { state: BehindState; of: object }) {
  const { open } = state;
  if (!open) return null;
  return (
    <div class="behind">
      <h3>{open.title}</h3>
      <MorePages
        key={open.what}
        size={PAGE}
        page={(from, tell) => <Names key={from} what={open.what} from={from} of={of} tell={tell} />}
      />
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
  const { today } = useSurface();
  const found = useLook('readBehind', { what, from }, of);
  if (!found) return null;
  tell(found.total);
  if (found.total === 0) return <p class="empty">{i18n.t('lists.empty')}</p>;
  return (
    <ul class="plain-rows">
      {found.customers.map(({ customerId, name, percent, of: share, count, since, step }) => (
        <li key={customerId}>
          <a class="link" dir="auto" href={`/customer.html#${customerId}`}>
            {name}
          </a>
          {percent !== undefined && <span class="number"> {percent}%</span>}
          {count !== undefined && <span class="number"> {count}</span>}
          {since && <span class="quiet"> {sinceWords(since, today)}</span>}
          {step && <span class="quiet"> {i18n.t(`report.stepTable.${step}`)}</span>}
          {share && <span class="number"> {i18n.t('longview.of', { part: share[0], all: share[1] })}</span>}
        </li>
      ))}
    </ul>
  );
}
