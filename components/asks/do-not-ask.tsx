/** Do not ask, with its reason; and taking it back. */
import { i18n } from '#i18n';
import { useOpening } from '../parts/use-opening';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { sinceWords } from '../words/day';
import { foreign } from '../words/foreign';

export interface DoNotAskProps {
  customerId: string;
  /** Absent: they may be asked. */
  flag?: { reason: string; since: string };
}

export function DoNotAsk({ customerId, flag }: DoNotAskProps) {
  const { act, today } = useSurface();
  const opening = useOpening<'why'>();
  const set = (reason: string | null) => act.save('setDoNotAsk', { customerId, reason });
  if (flag)
    return (
      <p>
        <span dir="auto">
          {i18n.t('ask.notAskingSince', {
            day: sinceWords(flag.since, today),
            reason: foreign(flag.reason),
          })}
        </span>{' '}
        <button type="button" class="link" onClick={() => set(null)}>
          {i18n.t('ask.askAgain')}
        </button>
      </p>
    );
  if (!opening.form)
    return (
      <p>
        <button type="button" class="link quiet" onClick={() => opening.open('why')}>
          {i18n.t('ask.notAsking')}
        </button>
      </p>
    );
  return (
    <WordsForm
      place={`doNotAsk:${customerId}`}
      label={i18n.t('ask.notAskingWhy')}
      submitLabel={i18n.t('ask.notAskingSave')}
      close={opening.close}
      submit={async reason => {
        const saved = await set(reason);
        if (saved) opening.close();
        return saved;
      }}
    />
  );
}
