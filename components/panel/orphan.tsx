/** This panel belongs to a former version of Kept: it can save nothing any more, and loses nothing that was typed. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from '../parts/copy-text';

export function Orphan({ words }: { words: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    // Refused by both ways, the words are in the line in any case.
    setCopied(await copyText(words));
  };
  return (
    <div class="orphan" role="alert">
      <p>
        <strong>{i18n.t('orphan.title')}</strong> {i18n.t('orphan.why')}
      </p>
      {words.trim() !== '' && (
        <button type="button" class="button" onClick={copy}>
          {copied ? i18n.t('orphan.copied') : i18n.t('orphan.copy')}
        </button>
      )}
    </div>
  );
}
