/** The words, edited in place; copied or opened in the mail program, never sent by us. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AppreciationKind } from '../../lib/domain/appreciation/kind-names';
import type { ThanksView } from '../../lib/domain/views/thanks-view';
import { copyText } from '../parts/copy-text';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { glance } from '../words/foreign';
import { draftFor, quotable } from '../words/thanks';

export interface DraftProps {
  /** Where unsaved words are kept. */
  place: string;
  kind: AppreciationKind;
  view: ThanksView;
  /** Copied or opened: it is on its way. */
  taken: () => void;
}

export function Draft({ place, kind, view, taken }: DraftProps) {
  const [text, setText] = useKeptWords(place, '', draftFor(kind, view));
  const [copied, setCopied] = useState(false);
  const others = view.facts.filter(fact => !text.includes(quotable(fact.text)));
  const address = `mailto:?subject=${encodeURIComponent(i18n.t('thanks.subject'))}&body=${encodeURIComponent(text.replaceAll('\n', '\r\n'))}`;
  const copy = async () => {
    const done = await copyText(text);
    setCopied(done);
    if (done) taken();
  };
  return (
    <div class="draft">
      <textarea
        aria-label={i18n.t('thanks.draft')}
        value={text}
        dir="auto"
        rows={6}
        onInput={event => {
          setText(event.currentTarget.value);
          setCopied(false);
        }}
      />
      <Spotted text={text} template={draftFor(kind, view)} />
      {others.length > 0 && (
        <div class="draft-words">
          <p class="quiet">{i18n.t('thanks.their')}</p>
          {others.map(fact => (
            <button
              type="button"
              class="link quiet"
              dir="auto"
              key={fact.text}
              aria-label={i18n.t('thanks.use', { text: glance(fact.text) })}
              onClick={() => setText(`${text}\n\n${i18n.t('quoted', { words: fact.text })}`)}
            >
              {i18n.t('quoted', { words: glance(fact.text) })}
            </button>
          ))}
        </div>
      )}
      <p class="buttons">
        <button type="button" class="button" onClick={copy}>
          {i18n.t('thanks.copy')}
        </button>
        <a class="button" href={address} target="_blank" rel="noreferrer" onClick={taken}>
          {i18n.t('thanks.mail')}
        </a>
      </p>
      <p class="hint" role="status">
        {copied ? i18n.t('thanks.copied') : i18n.t('thanks.draftHint')}
      </p>
    </div>
  );
}
