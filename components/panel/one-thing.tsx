/**
 * The one thing that matters now (pages, Panel, line 3): the gate and its repair, else the ask when it is earned, else
 * the one next-best action.
 */
import { useState } from 'preact/hooks';
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
  const { view } = props;
  const { readiness, ask, customer } = view;
  const [open, setOpen] = useState(false);
  // The ask is noted, the state has moved on; what they named still wants its line.
  const [namedBy, setNamedBy] = useState<string | null>(null);
  const [reason, setReason] = useKeptWords(`askReason:${customer.id}`);
  const isEarned = EARNED.has(readiness.state);
  const mayOverride = readiness.state !== 'doNotAsk' && !isEarned;
  const [gate] = readiness.gates;

  const asked = (askId: string, outcome: Outcome) => {
    setReason('');
    setOpen(false);
    if (outcome === 'named') setNamedBy(askId);
  };
  if (namedBy) return <NamedSomeone customer={customer} askId={namedBy} close={() => setNamedBy(null)} />;
  if (mayOverride && reason)
    return <AskOffer view={view} overrideReason={reason} open setOpen={() => setReason('')} asked={asked} />;
  const askAnyway = mayOverride ? setReason : undefined;
  if (gate) return <Gate {...props} key={gate.itemId} gate={gate} askAnyway={askAnyway} />;
  if (isEarned) return <AskOffer view={view} open={open} setOpen={setOpen} asked={asked} />;
  if (ask.later?.isDue && readiness.state !== 'doNotAsk')
    return <LaterAsk later={ask.later} settled={asked} />;
  return <NextBest view={view} askAnyway={askAnyway} />;
}
