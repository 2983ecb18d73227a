/**
 * The ask card: what this customer said, whom they might know, a draft built from it, and the outcome in one click
 * (readiness, Ask card). Kept copies or opens a draft; it never sends.
 */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { useSurface } from '../surface';
import { AskFacts } from './ask-facts';
import { AskScript } from './ask-script';
import { AskWhom } from './ask-whom';

export type Outcome = 'named' | 'later' | 'no';
const OUTCOMES: Outcome[] = ['named', 'later', 'no'];

export interface AskCardProps {
  view: CustomerView;
  /** Why the rep asks although it is not earned. */
  overrideReason?: string;
  close: () => void;
  /** The ask is noted. */
  asked: (askId: string, outcome: Outcome) => void;
}

export function AskCard({ view, overrideReason, close, asked }: AskCardProps) {
  const { act, spare } = useSurface();
  const customerId = view.customer.id;
  const card = useRef<HTMLDivElement>(null);
  // Before the next key: a Tab pressed at once must start from here.
  useLayoutEffect(() => card.current?.focus({ preventScroll: true }), []);
  const note = async (outcome: Outcome) => {
    const personId = view.person?.id;
    const saved = await act.save('noteAsk', { customerId, personId, outcome, overrideReason });
    if (!saved) return;
    spare?.write(`askScript:${customerId}`, '');
    asked(saved.itemId ?? '', outcome);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Esc closes what the button opened
    <div
      class="ask-card"
      tabIndex={-1}
      ref={card}
      onKeyDown={event => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {overrideReason && (
        <p class="hint" dir="auto">
          {i18n.t('ask.anywayKept', { reason: overrideReason })}
        </p>
      )}
      <AskFacts facts={view.ask.facts} />
      <AskWhom customerId={customerId} whom={view.ask.whom} />
      <AskScript view={view} />
      <fieldset class="ask-outcomes">
        <legend>{i18n.t('ask.how')}</legend>
        {OUTCOMES.map(outcome => (
          <button type="button" class="button" key={outcome} onClick={() => note(outcome)}>
            {i18n.t(`ask.${outcome}`)}
          </button>
        ))}
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('ask.notNow')}
        </button>
      </fieldset>
    </div>
  );
}
