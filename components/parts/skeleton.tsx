/** Quiet grey lines while an answer takes longer than a blink. Nothing is shown for the first 150 ms. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const BLINK_MS = 150;

export function Skeleton() {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), BLINK_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!slow) return null;
  return (
    <div class="skeleton" role="status" aria-label={i18n.t('loading')}>
      <i />
      <i />
      <i />
    </div>
  );
}
