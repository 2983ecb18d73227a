/** The one thing that matters now: the gate and its repair. Absent when nothing stands in the way. */
import { i18n } from '#i18n';
import type { CustomerView, GateView, PromiseItem } from '../../lib/domain/views/panel';
import { InlineForm } from '../parts/inline-form';
import { useOpening } from '../parts/use-opening';
import { Renegotiate } from '../promises/renegotiate';
import { useSurface } from '../surface';
import { gateRepairWords, gateWords } from '../words/gate';

export interface OneThingProps {
  view: CustomerView;
  /** Begins a next step with these words. */
  startStep: (words: string) => void;
  openIssues: () => void;
}

export function OneThing({ view, startStep, openIssues }: OneThingProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'renegotiate'>();
  const gate = view.readiness.gates[0];
  if (!gate) return null;
  const promise = view.promises.find(item => item.id === gate.itemId);
  return (
    <section class="one-thing" aria-label={i18n.t('gate.region')} key={gate.itemId}>
      <p dir="auto">
        <strong>{gateWords(gate, view.customer.name, today)}</strong> {gateRepairWords(gate)}
      </p>
      {!opening.form && (
        <p class="buttons">
          <GateButtons
            gate={gate}
            keep={() => act.save('keepPromise', { id: gate.itemId })}
            renegotiate={() => opening.open('renegotiate')}
            startStep={startStep}
            openIssues={openIssues}
          />
        </p>
      )}
      {opening.form && <AgreeNewDay promise={promise} close={opening.close} />}
    </section>
  );
}

function AgreeNewDay({ promise, close }: { promise: PromiseItem | undefined; close: () => void }) {
  return promise ? (
    <Renegotiate item={promise} close={close} />
  ) : (
    <InlineForm label={i18n.t('promise.renegotiate.label')} close={close}>
      <p class="hint">{i18n.t('failure.gone')}</p>
    </InlineForm>
  );
}

interface GateButtonsProps {
  gate: GateView;
  keep: () => void;
  renegotiate: () => void;
  startStep: (words: string) => void;
  openIssues: () => void;
}

function GateButtons({ gate, keep, renegotiate, startStep, openIssues }: GateButtonsProps) {
  if (gate.kind === 'overduePromise')
    return (
      <>
        <button type="button" class="button primary" onClick={keep}>
          {i18n.t('done')}
        </button>
        <button type="button" class="button" onClick={renegotiate}>
          {i18n.t('promise.renegotiate.button')}
        </button>
      </>
    );
  if (gate.kind === 'openIssue')
    return (
      <button type="button" class="button primary" onClick={openIssues}>
        {i18n.t('gate.openIssue.button')}
      </button>
    );
  const kind = gate.kind;
  return (
    <button type="button" class="button primary" onClick={() => startStep(i18n.t(`gate.${kind}.step`))}>
      {i18n.t(`gate.${kind}.button`)}
    </button>
  );
}
