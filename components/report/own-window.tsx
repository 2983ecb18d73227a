/** The sweet spot moves only when the rep agrees, and back the same way (plan, Lifecycle). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OwnThirdView, WindowSettings } from '../../lib/domain/views/own-third-view';
import { useSurface } from '../surface';

const ESSAYS = { lifeEarly: null, lifeSweet: null, lifeMature: null };

export function OwnWindow({ view }: { view: OwnThirdView }) {
  const { act } = useSurface();
  const [former, setFormer] = useState<WindowSettings | null>(null);
  const { proposed, isOwn, window, cheapest } = view;
  const agree = async () => {
    if (proposed && (await act.save('saveSettings', { patch: { ...proposed } }))) setFormer(window);
  };
  const back = async () => {
    if (await act.save('saveSettings', { patch: former ?? ESSAYS })) setFormer(null);
  };
  const move = proposed && cheapest !== null && (
    <button type="button" class="link" onClick={() => void agree()}>
      {i18n.t('report.third.move', { part: i18n.t(`report.third.the.${cheapest}`) })}
    </button>
  );
  if (isOwn)
    return (
      <p class="hint screen-only" role="status">
        {i18n.t('report.third.moved', {
          from: Math.round(window.lifeEarly * 100),
          to: Math.round(window.lifeSweet * 100),
        })}{' '}
        {move}{' '}
        <button type="button" class="link" onClick={() => void back()}>
          {i18n.t(former ? 'undo' : 'report.third.back')}
        </button>
      </p>
    );
  return (
    move && (
      <p class="hint screen-only">
        {i18n.t('report.third.stillEssay')} {move}
      </p>
    )
  );
}
