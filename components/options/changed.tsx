/** The last change of a setting with its Undo, in view wherever on the page it was made. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsModel } from '../../lib/ui/options-model';

export function Changed({ model }: { model: OptionsModel }) {
  const change = model.changed.value;
  const left = change ? change.until - model.now().epochMilliseconds : 0;
  useEffect(() => {
    if (!change) return;
    const timer = setTimeout(() => {
      if (model.changed.value === change) model.changed.value = null;
    }, left);
    return () => clearTimeout(timer);
  }, [change]);
  if (!change) return null;
  return (
    <p class="last-change floating">
      <span>{i18n.t(`change.${change.what}`)}</span>
      <button type="button" class="link" onClick={() => change.back()}>
        {i18n.t('undo')}
      </button>
    </p>
  );
}
