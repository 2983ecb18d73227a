/** One line of words, asked in place. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { InlineForm } from './inline-form';
import { Spotted } from './spotted';
import { useKeptWords } from './use-kept-words';

export interface WordsFormProps {
  /** Where unsaved words are kept: the form and the row it is for. */
  place: string;
  label: string;
  placeholder?: string;
  submitLabel: string;
  /** Gives something true once the words are saved: until then they are kept. */
  submit: (words: string) => Promise<unknown>;
  close: () => void;
  initial?: string;
  optional?: boolean;
}

export function WordsForm(props: WordsFormProps) {
  const [text, setText] = useKeptWords(props.place, '', props.initial);
  const [asked, setAsked] = useState(false);
  const words = text.trim();
  const submit = async () => {
    if (words === '' && !props.optional) setAsked(true);
    else if (await props.submit(words)) setText('');
  };
  return (
    <InlineForm label={props.label} close={props.close} submit={submit}>
      <p class="form-label">{props.label}</p>
      <div class="field-row">
        <input
          type="text"
          aria-label={props.label}
          placeholder={props.placeholder}
          value={text}
          dir="auto"
          autocomplete="off"
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {props.submitLabel}
        </button>
      </div>
      <Spotted text={text} template={props.initial} />
      {asked && words === '' && <p class="hint">{i18n.t('line.needs.words')}</p>}
    </InlineForm>
  );
}
