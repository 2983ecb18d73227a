/** "They said later": on its day, what came of it in one click. */
import { i18n } from '#i18n';
import type { AskView } from '../../lib/domain/views/ask-view';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import type { Outcome } from './ask-card';

export interface LaterAskProps {
  later: NonNullable<AskView['later']>;
  settled: (askId: string, outcome: Outcome) => void;
}

const OUTCOMES = [
  ['named', 'ask.named'],
  ['later', 'ask.stillLater'],
  ['no', 'ask.no'],
] as const;

export function LaterAsk({ later, settled }: LaterAskProps) {
  const { act, today } = useSurface();
  const settle = async (outcome: Outcome) => {
    if (await act.save('settleAsk', { id: later.askId, outcome })) settled(later.askId, outcome);
  };
  return (
    <section class="one-thing" data-tone="ask" aria-label={i18n.t('ask.region')}>
      <p>
        <strong>{i18n.t('ask.cameOf', { day: dayWords(later.date, today) })}</strong>
      </p>
      <p class="buttons">
        {OUTCOMES.map(([outcome, words]) => (
          <button type="button" class="button" key={outcome} onClick={() => settle(outcome)}>
            {i18n.t(words)}
          </button>
        ))}
      </p>
    </section>
  );
}
