/** The draft: edited in place, kept while it is typed, copied or opened in the rep's own mail program. */
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerView } from '../../lib/domain/views/panel';
import { copyText } from '../parts/copy-text';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { askScript, mailDraft } from '../words/ask';

export function AskScript({ view }: { view: CustomerView }) {
  const { today } = useSurface();
  const [typed, setTyped] = useKeptWords(`askScript:${view.customer.id}`);
  const [copied, setCopied] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const ours = askScript(view, today);
  const text = typed || ours;
  const isOwn = typed !== '' && typed !== ours;
  return (
    <div class="ask-script">
      <label class="form-label">
        {i18n.t('ask.script')}
        <textarea
          ref={field}
          rows={7}
          dir="auto"
          maxLength={5_000}
          value={text}
          onInput={event => {
            setTyped(event.currentTarget.value);
            setCopied(false);
          }}
        />
      </label>
      <Spotted text={typed} template={ours} />
      <p class="buttons small">
        <button
          type="button"
          class="link"
          onClick={async () => {
            // The field too: where the clipboard is refused, the words are marked for the rep's own copy.
            if (await copyText(text)) setCopied(true);
            else field.current?.select();
          }}
        >
          {i18n.t('ask.copy')}
        </button>
        {/* A page of its own: inside a frame a web mailer would not open. */}
        <a class="link" href={mailDraft(text)} target="_blank" rel="noreferrer">
          {i18n.t('ask.mail')}
        </a>
        {isOwn && (
          <button type="button" class="link quiet" onClick={() => setTyped('')}>
            {i18n.t('ask.scriptAgain')}
          </button>
        )}
        <span class="quiet" role="status">
          {copied ? i18n.t('ask.copied') : ''}
        </span>
      </p>
    </div>
  );
}
