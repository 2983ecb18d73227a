/** What stands before the ask: the gate in one sentence, its repair in place, and the way past it for who knows better. */
import { i18n } from '#i18n';
import type { GateView, PromiseItem } from '../../lib/domain/views/panel';
import { AskAnyway } from '../asks/ask-anyway';
import { InlineForm } from '../parts/inline-form';
import { useOpening } from '../parts/use-opening';
import { Renegotiate } from '../promises/renegotiate';
import { useSurface } from '../surface';
import { gateRepairWords, gateWords } from '../words/gate';
import type { OneThingProps } from './one-thing';

export interface GateProps extends OneThingProps {
  gate: GateView;
  /** Opens the ask card for this reason; absent where nobody may ask. */
  askAnyway?: (reason: string) => void;
}

export function Gate({ view, gate, startStep, openIssues, askAnyway }: GateProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'renegotiate' | 'anyway'>();
  const promise = view.promises.find(item => item.id === gate.itemId);
  const { ask, readiness, customer } = view;
  const behind = ask.isEarnedBehindGate && readiness.gates.length === 1 && readiness.score !== null;
  return (
    <section class="one-thing" aria-label={i18n.t('gate.region')}>
      <p dir="auto">
        <strong>{gateWords(gate, customer.name, today)}</strong> {gateRepairWords(gate)}
        {behind && ` ${i18n.t('ask.behindGate', { score: readiness.score ?? 0 })}`}
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
          {askAnyway && (
            <button type="button" class="link quiet" onClick={() => opening.open('anyway')}>
              {i18n.t('ask.anyway')}
            </button>
          )}
        </p>
      )}
      {opening.form === 'renegotiate' && <AgreeNewDay promise={promise} close={opening.close} />}
      {opening.form === 'anyway' && askAnyway && (
        <AskAnyway customerId={customer.id} go={askAnyway} close={opening.close} />
      )}
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
