/** Phrases to begin a line with; each the rep's own, or ours again (capture.md, The line). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { phraseLabel, starterPhrases } from '../words/phrases';
import { Questions } from './questions';

/** As many as a menu can hold at a glance. */
const MOST = 12;

export function Phrases({ model, view }: { model: OptionsModel; view: OptionsView }) {
  const own = view.settings.starterPhrases as string[] | undefined;
  const phrases = starterPhrases(own);
  const [added, setAdded] = useState('');
  const set = (next: readonly string[] | null) => void model.set({ starterPhrases: next });
  return (
    <section class="part" aria-label={i18n.t('phrases.title')}>
      <h2>{i18n.t('phrases.title')}</h2>
      <p class="quiet">{i18n.t('phrases.why')}</p>
      <ul class="settings">
        {phrases.map((phrase, at) => (
          // Two phrases may be alike while one of them is being changed.
          <li key={`${at}/${phrase}`}>
            <input
              type="text"
              class="wide"
              aria-label={i18n.t('phrases.one', { phrase: phraseLabel(phrase) })}
              value={phrase}
              maxLength={120}
              dir="auto"
              onChange={event => {
                const typed = event.currentTarget.value.trim();
                if (typed) set(phrases.map((other, place) => (place === at ? typed : other)));
                else event.currentTarget.value = phrase;
              }}
            />
            <button
              type="button"
              class="link quiet"
              aria-label={i18n.t('phrases.remove', { phrase: phraseLabel(phrase) })}
              onClick={() => set(phrases.filter((_, place) => place !== at))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {phrases.length < MOST && (
        <form
          class="field-row"
          onSubmit={event => {
            event.preventDefault();
            if (added.trim() === '') return;
            set([...phrases, added.trim()]);
            setAdded('');
          }}
        >
          <input
            type="text"
            class="wide"
            aria-label={i18n.t('phrases.new')}
            placeholder={i18n.t('phrases.new')}
            value={added}
            maxLength={120}
            dir="auto"
            onInput={event => setAdded(event.currentTarget.value)}
          />
          <button type="submit" class="button">
            {i18n.t('phrases.add')}
          </button>
        </form>
      )}
      {own && (
        <p>
          <button type="button" class="link quiet" onClick={() => set(null)}>
            {i18n.t('phrases.ourPhrases')}
          </button>
        </p>
      )}
      <Questions model={model} view={view} />
    </section>
  );
}
