/** The last change with its Undo, until the moment it can no longer be undone. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LastChange as Change } from '../../lib/domain/views/panel';
import { useSurface } from '../surface';
import { changeWords } from '../words/change';

export interface LastChangeProps {
  change: Change | undefined;
  /** The customer the page is about: his own name need not be said. */
  customerId?: string;
}

export function LastChange({ change, customerId }: LastChangeProps) {
  const { act, now } = useSurface();
  const [gone, setGone] = useState<string | null>(null);
  const left = change ? Date.parse(change.expires) - now().epochMilliseconds : 0;
  const id = change?.changeId;
  useEffect(() => {
    if (!id || left <= 0) return;
    const timer = setTimeout(() => setGone(id), left);
    return () => clearTimeout(timer);
  }, [id, left]);
  if (!change || left <= 0 || gone === change.changeId) return null;
  return (
    <p class="last-change">
      <span class="clamp" dir="auto">
        {changeWords(change, customerId)}
      </span>
      <button
        type="button"
        class="link"
        onClick={() => act.save('undoChange', { changeId: change.changeId })}
      >
        {i18n.t('undo')}
      </button>
    </p>
  );
}
