/** Confirming a delivery is a step of its own and needs the customer's word: who said it, and one line. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { InlineForm } from '../parts/inline-form';
import { Spotted } from '../parts/spotted';
import { useKeptWords } from '../parts/use-kept-words';
import { useSurface } from '../surface';

export interface ConfirmDeliveryProps {
  id: string;
  /** Who it most likely was. */
  personName?: string;
  close: () => void;
}

export function ConfirmDelivery({ id, personName, close }: ConfirmDeliveryProps) {
  const { act } = useSurface();
  const [by, setBy] = useKeptWords(`confirmedBy:${id}`, '', personName);
  const [words, setWords] = useKeptWords(`confirmDelivery:${id}`);
  const [asked, setAsked] = useState(false);
  const submit = async () => {
    if (by.trim() === '' || words.trim() === '') return setAsked(true);
    const change = { kind: 'confirmed', by: by.trim(), words: words.trim() } as const;
    if (!(await act.save('changeDeliverable', { id, change }))) return;
    setBy('');
    setWords('');
    close();
  };
  return (
    <InlineForm label={i18n.t('evidence.action.confirmDelivery')} close={close} submit={submit}>
      <input
        type="text"
        aria-label={i18n.t('evidence.ask.confirmedBy')}
        placeholder={i18n.t('evidence.ask.confirmedBy')}
        value={by}
        dir="auto"
        onInput={event => setBy(event.currentTarget.value)}
      />
      <div class="field-row">
        <input
          type="text"
          aria-label={i18n.t('evidence.ask.confirmDelivery')}
          placeholder={i18n.t('evidence.ask.confirmDelivery')}
          value={words}
          dir="auto"
          onInput={event => setWords(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </div>
      <Spotted text={words} />
      {asked && <p class="hint">{i18n.t('evidence.ask.both')}</p>}
    </InlineForm>
  );
}
