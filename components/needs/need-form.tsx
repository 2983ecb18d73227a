/** Their words, put down or put right: what, who, and what it is to us. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { NeedItem } from '../../lib/domain/views/ask-today';
import { Choice } from '../parts/choice';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';

const KINDS = ['need', 'comment', 'personal'] as const;
const IMPORTANCES = [1, 2, 3] as const;

/** What the form gives; an empty person is "nobody by name". */
export interface NeedWords {
  words: string;
  kind: NeedItem['kind'];
  importance: NeedItem['importance'];
  personId: string;
  covered: boolean;
}

export interface NeedFormProps {
  label: string;
  /** Where unsaved words are kept. */
  place: string;
  start: NeedWords;
  persons: { id: string; name: string }[];
  /** Gives something true once it is saved. */
  submit: (given: NeedWords) => Promise<unknown>;
  close: () => void;
}

export function NeedForm({ label, place, start, persons, submit, close }: NeedFormProps) {
  const [text, setText] = useKeptWords(place, '', start.words);
  const [chosen, choose] = useState(start);
  const [asked, setAsked] = useState(false);
  const words = text.trim();
  const set = (some: Partial<NeedWords>) => choose({ ...chosen, ...some });
  const save = async () => {
    if (words === '') setAsked(true);
    else if (await submit({ ...chosen, words })) setText('');
  };
  return (
    <InlineForm label={label} close={close} submit={save}>
      <div class="field-row wraps">
        <input
          type="text"
          aria-label={i18n.t('need.what')}
          placeholder={i18n.t('need.what')}
          value={text}
          dir="auto"
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </div>
      <Spotted text={text} template={start.words} />
      <div class="line-extras">
        <Choice
          label={i18n.t('need.whatKind')}
          value={chosen.kind}
          options={KINDS.map(value => ({ value, words: i18n.t(`need.kind.${value}`) }))}
          choose={kind => set({ kind })}
          asRow
        />
        <Choice
          label={i18n.t('need.importance')}
          value={chosen.importance}
          options={IMPORTANCES.map(value => ({ value, words: i18n.t(`need.i${value}`) }))}
          choose={importance => set({ importance })}
          asRow
        />
        {persons.length > 0 && (
          <Choice
            label={i18n.t('need.who')}
            value={chosen.personId}
            options={[
              { value: '', words: i18n.t('need.whoUnknown') },
              ...persons.map(({ id, name }) => ({ value: id, words: name })),
            ]}
            choose={personId => set({ personId })}
          />
        )}
        {chosen.kind === 'need' && (
          <label class="tick">
            <input
              type="checkbox"
              checked={chosen.covered}
              onChange={event => set({ covered: event.currentTarget.checked })}
            />
            <span>{i18n.t('extras.covered')}</span>
          </label>
        )}
      </div>
      {asked && words === '' && <p class="hint">{i18n.t('line.needs.words')}</p>}
    </InlineForm>
  );
}
