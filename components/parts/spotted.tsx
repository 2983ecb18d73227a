/** "You will send the list. Log as promise": offered beside words that are noted as something else. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { spottedPromise } from '../../lib/domain/capture/spot-promise';
import type { SubjectRef } from '../../lib/messages/requests';
import { logSpotted } from '../../lib/ui/spotted';
import { useSurface } from '../surface';
import { foreign } from '../words/foreign';

export interface SpottedProps {
  /** What stands in the field. */
  text: string;
  /** Words that stood there before the rep typed: what they say he has not said yet. */
  template?: string;
  /** Whom they are about, where the surface is about many. */
  subject?: SubjectRef;
}

/** Under a field with words about one customer. The words stay: what they are noted as is still to be saved. */
export function Spotted({ text, template = '', subject }: SpottedProps) {
  const { act, settings, now, about = subject } = useSurface();
  const [logged, setLogged] = useState<string | null>(null);
  const words = spottedPromise(text);
  if (!about || !words || words === logged || words === spottedPromise(template)) return null;
  return (
    <SpottedOffer
      words={words}
      text={text}
      log={async () => {
        if (await logSpotted(words, { act, settings, now: now(), subject: about })) setLogged(words);
      }}
    />
  );
}

export interface SpottedOfferProps {
  words: string;
  text: string;
  log: () => Promise<void>;
}

export function SpottedOffer({ words, text, log }: SpottedOfferProps) {
  return (
    <p class="hint spotted">
      <span dir="auto">{i18n.t('line.spotted', { words: foreign(words) })}</span>{' '}
      <button
        type="button"
        class="link"
        onClick={async event => {
          const field = fieldWith(text, event.currentTarget);
          await log();
          // The offer goes and would take the focus with it: the rep writes on where he was.
          field?.focus();
        }}
      >
        {i18n.t('line.logSpotted')}
      </button>
    </p>
  );
}

const fieldWith = (text: string, beside: Element) =>
  [...(beside.closest('p')?.parentElement?.querySelectorAll<HTMLInputElement>('input, textarea') ?? [])].find(
    ({ value }) => value === text,
  );
