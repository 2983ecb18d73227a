/**
 * The one thing that matters now (pages, Panel, line 3): the gate and its repair, else the ask when it is earned, else
 * the one next-best action.
 */
import { useRef, useState } from 'preact/hooks';
import type { CustomerView } from '../../lib/domain/views/panel';
import type { Outcome } from '../asks/ask-card';
import { AskOffer } from '../asks/ask-offer';
import { LaterAsk } from '../asks/later-ask';
import { useKeptWords } from '../parts/use-kept-words';
import { NamedSomeone } from '../referrals/named-someone';
import { Gate } from './gate';
import { NextBest } from './next-best';

export interface OneThingProps {
  view: CustomerView;
  /** Begins a next step with these words. */
  startStep: (words: string) => void;
  openIssues: () => void;
}

const EARNED = new Set(['earned', 'earnedProven']);

export function OneThing(props: OneThingProps) {
  const { customer } = props.view;
  const [open, setOpen] = useState(false);
  // The ask is noted, the state has moved on; what they named still wants its line.
  const [namedBy, setNamedBy] = useState<string | null>(null);
  const [reason, setReason] = useKeptWords(`askReason:${customer.id}`);
  const place = useRef<HTMLDivElement>(null);
  // What closed took the focus with it; the button that stands there now is where the rep goes on.
  const settle = () =>
    requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return;
      place.current?.querySelector<HTMLElement>('button')?.focus();
    });
  const closing = (close: () => void) => {
    close();
    settle();
  };

  return (
    <div ref={place}>
      {namedBy ? (
        <NamedSomeone customer={customer} askId={namedBy} close={() => closing(() => setNamedBy(null))} />
      ) : (
        <WhatMatters
          {...props}
          reason={reason}
          giveReason={setReason}
          takeBack={() => closing(() => setReason(''))}
          open={open}
          setOpen={next => (next ? setOpen(true) : closing(() => setOpen(false)))}
          asked={(askId, outcome) => {
            setReason('');
            setOpen(false);
            if (outcome === 'named') setNamedBy(askId);
            else settle();
          }}
        />
      )}
    </div>
  );
}

interface WhatMattersProps extends OneThingProps {
  /** Why the rep asks although it is not earned; '' while he does not. */
  reason: string;
  giveReason: (reason: string) => void;
  takeBack: () => void;
  open: boolean;
  setOpen: (open: boolean) => void;
  asked: (askId: string, outcome: Outcome) => void;
}

function WhatMatters({ reason, giveReason, takeBack, open, setOpen, asked, ...props }: WhatMattersProps) {
  const { view } = props;
  const { readiness, ask } = view;
  const isEarned = EARNED.has(readiness.state);
  const mayOverride = readiness.state !== 'doNotAsk' && !isEarned;
  const [gate] = readiness.gates;
  if (mayOverride && reason)
    return <AskOffer view={view} overrideReason={reason} open setOpen={takeBack} asked={asked} />;
  const askAnyway = mayOverride ? giveReason : undefined;
  if (gate) return <Gate {...props} key={gate.itemId} gate={gate} askAnyway={askAnyway} />;
  if (isEarned) return <AskOffer view={view} open={open} setOpen={setOpen} asked={asked} />;
  if (ask.later?.isDue && readiness.state !== 'doNotAsk')
    return <LaterAsk later={ask.later} settled={asked} />;
  return <NextBest view={view} askAnyway={askAnyway} />;
}
