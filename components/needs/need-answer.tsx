/** What came of it, in one line: their words if there are any, and one press. */
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NeedItem } from '../../lib/domain/views/ask-today';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { shortQuote } from '../words/need';

export interface NeedAnswerProps {
  need: Pick<NeedItem, 'id' | 'verbatim'>;
  /** They are ready: a deal is open, and the next step is asked for. */
  ripe: (need: Pick<NeedItem, 'id' | 'verbatim'>) => void;
  answered?: () => void;
}

const PLAIN = ['stillOpen', 'changed', 'ripe', 'dead'] as const;
type Result = (typeof PLAIN)[number] | 'skipped';

export function NeedAnswer({ need, ripe, answered }: NeedAnswerProps) {
  const { act } = useSurface();
  const [text, setText] = useKeptWords(`answer:${need.id}`);
  const [asked, setAsked] = useState(false);
  const [saving, setSaving] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const first = useRef<HTMLButtonElement>(null);
  const hint = useId();
  const words = text.trim();

  const answer = async (result: Result) => {
    if (saving) return;
    if (result === 'changed' && words === '') {
      setAsked(true);
      field.current?.focus();
      return;
    }
    setSaving(true);
    const saved = await act.save('answerNeed', { id: need.id, result, words });
    setSaving(false);
    if (!saved) return;
    setText('');
    if (result === 'ripe') ripe(need);
    answered?.();
  };

  return (
    <div class="need-answer">
      <input
        type="text"
        ref={field}
        aria-label={i18n.t('need.answer')}
        aria-describedby={hint}
        placeholder={i18n.t('need.answer')}
        value={text}
        dir="auto"
        autocomplete="off"
        onInput={event => {
          setText(event.currentTarget.value);
          setAsked(false);
        }}
        onKeyDown={event => {
          // The words alone do not say what came of it: Enter goes on to the choices.
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          first.current?.focus();
        }}
      />
      <p class="hint" id={hint} aria-live="polite">
        {asked ? i18n.t('need.needsWords') : ''}
      </p>
      <Spotted text={text} />
      <fieldset class="buttons">
        <legend class="unseen">{shortQuote(need.verbatim)}</legend>
        {PLAIN.map((result, at) => (
          <button
            key={result}
            type="button"
            class="button"
            ref={at === 0 ? first : undefined}
            onClick={() => void answer(result)}
          >
            {i18n.t(`need.${result}`)}
          </button>
        ))}
        <button type="button" class="link quiet" onClick={() => void answer('skipped')}>
          {i18n.t('need.skip')}
        </button>
      </fieldset>
    </div>
  );
}
