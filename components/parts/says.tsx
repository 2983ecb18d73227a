/** What a screen reader is told without being asked: that something is saved, and what went wrong. */
import { i18n } from '#i18n';
import type { Failure } from '../../lib/messages/protocol';
import type { Act } from '../../lib/ui/act';
import { failureWords } from '../words/failure';

/** "Saved", said again at every save: the key makes it new text even when the words are the same. */
export function Saves({ act }: { act: Act }) {
  const count = act.saves.value;
  return (
    <p class="unseen" role="status" aria-live="polite">
      <span key={count}>{count > 0 ? i18n.t('saved') : ''}</span>
    </p>
  );
}

/** A failure in words, where the eye is. The words that could not be saved stay in their field. */
export function Trouble({ failure, dismiss }: { failure: Failure | null; dismiss?: () => void }) {
  if (!failure) return null;
  return (
    <p class="trouble" role="alert">
      <span>
        {failureWords(failure)}{' '}
        {failure.code === 'recovery' && (
          <a class="link" href="/recovery.html" target="_blank" rel="noreferrer">
            {i18n.t('recovery.open')}
          </a>
        )}
      </span>
      {dismiss && (
        <button type="button" class="link" onClick={dismiss}>
          {i18n.t('close')}
        </button>
      )}
    </p>
  );
}
