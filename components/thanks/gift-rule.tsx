/** Whether they may take gifts, and how much in a year. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ThanksView } from '../../lib/domain/views/thanks-view';
import { useSurface } from '../surface';

export function GiftRule({ customerId, view }: { customerId: string; view: ThanksView }) {
  const { act } = useSurface();
  const [cap, setCap] = useState(view.giftCap === undefined ? '' : String(view.giftCap));
  const save = (none: boolean, typed: string) =>
    act.save('setGiftRule', {
      customerId,
      none,
      maxPerYear: typed.trim() === '' ? null : Math.max(0, Number(typed)),
    });
  return (
    <div class="settled">
      <h3>{i18n.t('thanks.gifts')}</h3>
      <label class="check">
        <input
          type="checkbox"
          checked={view.noGifts}
          onChange={event => void save(event.currentTarget.checked, cap)}
        />{' '}
        <span>{i18n.t('thanks.noGifts')}</span>
      </label>
      {!view.noGifts && view.gifts && (
        <label class="field-line">
          <span class="quiet">
            {i18n.t('thanks.giftCap')}
            {view.currency ? `, ${view.currency}` : ''}
          </span>
          <input
            type="number"
            min="0"
            step="any"
            inputMode="decimal"
            value={cap}
            onInput={event => setCap(event.currentTarget.value)}
            onChange={() => void save(false, cap)}
          />
        </label>
      )}
    </div>
  );
}
