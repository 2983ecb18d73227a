/** Pinning a customer to a list: which, why, until when (appreciation, Pin). After its last day it ends by itself. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { addMonths } from '../../lib/domain/days';
import type { TierView } from '../../lib/domain/views/tier-view';
import { Choice } from '../parts/choice';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';
import { foreign } from '../words/foreign';
import { tierWords } from '../words/tier';

export interface PinFormProps {
  customerId: string;
  name: string;
  lists: TierView;
  close: () => void;
}

const LISTS = ['A', 'B', 'C'] as const;
type Pinned = (typeof LISTS)[number];

const listOf = (tier: TierView['tier']): Pinned => (tier === 'A' || tier === 'C' ? tier : 'B');

/** A pin lasts this long unless the rep says otherwise. */
const USUAL_MONTHS = 12;

export function PinForm({ customerId, name, lists, close }: PinFormProps) {
  const { act, today } = useSurface();
  const { pin } = lists;
  const [tier, setTier] = useState<Pinned>(pin?.tier ?? listOf(lists.tier));
  const [reason, setReason] = useKeptWords(`pin:${customerId}`, '', pin?.reason);
  const [until, setUntil] = useState(pin?.until ?? addMonths(today, USUAL_MONTHS));
  const [asked, setAsked] = useState(false);
  const change = async (to: TierView['pin'] | null) => {
    if (!(await act.save('pinTier', { customerId, pin: to ?? null }))) return;
    setReason('');
    close();
  };
  const submit = () => {
    if (reason.trim() === '') setAsked(true);
    else if (until) void change({ tier, reason: reason.trim(), until });
  };
  return (
    <InlineForm
      label={i18n.t('lists.pin.label', { name: foreign(name) })}
      close={close}
      submit={submit}
      class="pin-form"
    >
      <p class="hint">
        {lists.auto && lists.auto !== 'B?'
          ? i18n.t('lists.pin.auto', { tier: tierWords(lists.auto) })
          : i18n.t('lists.pin.autoNone')}
      </p>
      {pin && (
        <p dir="auto">
          {i18n.t('lists.pin.says', {
            tier: pin.tier,
            day: dayWords(pin.until, today),
            reason: foreign(pin.reason),
          })}
        </p>
      )}
      <Choice
        asRow
        label={i18n.t('lists.pin.which')}
        value={tier}
        options={LISTS.map(value => ({ value, words: value }))}
        choose={setTier}
      />
      <label class="field-line">
        <span class="quiet">{i18n.t('lists.pin.reason')}</span>
        <input
          type="text"
          placeholder={i18n.t('lists.pin.reasonExample')}
          value={reason}
          dir="auto"
          autocomplete="off"
          onInput={event => setReason(event.currentTarget.value)}
        />
      </label>
      <Spotted text={reason} template={pin?.reason} subject={{ kind: 'customer', customerId }} />
      <label class="field-line">
        <span class="quiet">{i18n.t('lists.pin.until')}</span>
        <input
          type="date"
          value={until}
          min={today}
          required
          onInput={event => setUntil(event.currentTarget.value)}
        />
      </label>
      {asked && reason.trim() === '' && <p class="hint">{i18n.t('lists.pin.needsReason')}</p>}
      <p class="buttons">
        <button type="submit" class="button primary">
          {i18n.t('lists.pin.save')}
        </button>
        {pin && (
          <button type="button" class="link" onClick={() => void change(null)}>
            {i18n.t('lists.pin.remove')}
          </button>
        )}
        <button type="button" class="link quiet" onClick={close}>
          {i18n.t('cancel')}
        </button>
      </p>
    </InlineForm>
  );
}
