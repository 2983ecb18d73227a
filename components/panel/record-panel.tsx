/** Everything about the open record, top to bottom in the order of what matters. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelShown } from '../../lib/messages/protocol';
import type { PanelModel } from '../../lib/ui/panel-model';
import type { Placement } from '../../lib/ui/placement';
import { ContactStrip } from '../contact/contact-strip';
import { WonDeal } from '../deals/won-deal';
import { FirstQuestion } from '../first-steps/first-question';
import { TwinLine } from '../links/twin-line';
import { AskToday } from '../needs/ask-today';
import { NextStep } from '../next-step/next-step';
import { AskGoals } from '../plan/ask-goals';
import { PromiseList } from '../promises/promise-list';
import { type Opened, Readiness } from '../readiness/readiness';
import { BelowTheFold } from './below-the-fold';
import { Foot } from './foot';
import { Head } from './head';
import { Never } from './never';
import { OneThing } from './one-thing';
import { Whose } from './whose';

export interface RecordPanelProps {
  model: PanelModel;
  shown: PanelShown;
  placement: Placement;
}

export function RecordPanel({ model, shown, placement }: RecordPanelProps) {
  const { view } = shown;
  const [drawer, setDrawer] = useState<Opened>(null);
  // The turn makes each press of a repair's button open the line anew, also with the same words.
  const [starter, setStarter] = useState<{ words?: string; turn: number }>({ turn: 0 });
  const { subject } = view;
  const owner = subject.kind === 'customer' ? subject.view : null;
  const openIssue = owner?.readiness.gates.find(({ kind }) => kind === 'openIssue')?.itemId;
  // Its notice was clicked: the card is open from the start.
  const isNoticed = owner?.readiness.gates.some(
    ({ kind, itemId }) => kind === 'openIssue' && itemId === view.focusItem,
  );
  const [issueTurn, setIssueTurn] = useState(0);
  const [lifeTurn, setLifeTurn] = useState(0);
  const startStep = (words: string) => setStarter({ words, turn: starter.turn + 1 });
  const ripe = () => startStep(i18n.t('need.ripeStep'));
  const asked = { kind: 'record', record: shown.record, snapshot: shown.snapshot } as const;

  return (
    <>
      <div class="scroll">
        <Head
          view={view}
          customer={owner}
          placement={placement}
          openScore={() => {
            setDrawer('score');
            document.querySelector('[data-score]')?.scrollIntoView?.({ block: 'start' });
          }}
          openLife={() => setLifeTurn(lifeTurn + 1)}
        />
        {subject.kind === 'never' && <Never record={shown.record} />}
        {view.firstStep === 'promise' && view.name && <FirstQuestion step="promise" name={view.name} />}
        {'suggestions' in subject && <Whose key={subject.kind} shown={shown} view={view} subject={subject} />}
        {owner?.twin && (
          <TwinLine key={owner.twin.customerId} customerId={owner.customer.id} twin={owner.twin} />
        )}
        {owner && (
          <OneThing view={owner} startStep={startStep} openIssues={() => setIssueTurn(issueTurn + 1)} />
        )}
        {owner && <WonDeal won={view.wonDeal} customer={owner} subject={asked} />}
        {subject.kind !== 'never' && (
          <PromiseList
            promises={owner?.promises ?? []}
            waiting={view.waiting}
            customerName={owner?.customer.name}
            person={owner?.person}
            keep={owner?.keep}
            focusItem={view.focusItem}
            openKept={() => setDrawer('keep')}
          />
        )}
        {owner && (view.firstStep === 'step' || view.firstStep === 'sale') && (
          <FirstQuestion
            key={view.firstStep}
            step={view.firstStep}
            name={owner.customer.name}
            customerId={owner.customer.id}
          />
        )}
        {owner && (
          <NextStep
            key={starter.turn}
            step={owner.nextStep}
            subject={asked}
            customerId={owner.customer.id}
            starter={starter.words}
            focusItem={view.focusItem}
            crm={view.fields.nextStep ? { name: view.crm, step: view.fields.nextStep } : undefined}
          />
        )}
        {owner && <AskToday ask={owner.askToday} ripe={ripe} />}
        {owner && <AskGoals key={`goals ${owner.customer.id}`} customer={owner} />}
        {owner && (
          <ContactStrip
            view={owner}
            subject={asked}
            openEvidence={() => setDrawer('communicate')}
            page={view.pageActivity ? { crm: view.crm, date: view.pageActivity } : undefined}
          />
        )}
        {owner && <Readiness view={owner} subject={asked} opened={drawer} open={setDrawer} />}
        {owner && (
          <BelowTheFold
            view={owner}
            subject={asked}
            stage={view.otherStage}
            focusItem={view.focusItem}
            lifeTurn={lifeTurn}
            ripe={ripe}
            issue={{ id: isNoticed ? view.focusItem : openIssue, turn: issueTurn + (isNoticed ? 1 : 0) }}
          />
        )}
      </div>
      <Foot model={model} view={view} />
    </>
  );
}
