/** A new day, agreed with the customer: when, and who asked (promises, Closing). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { Choice } from '../parts/choice';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { notLater } from './not-later';

export interface RenegotiateProps {
  item: PromiseItem;
  close: () => void;
  /** A day typed before it was said that the customer agreed. */
  initial?: string;
}

const ASKERS = ['me', 'customer'] as const;

export function Renegotiate({ item, close, initial }: RenegotiateProps) {
  const { act, today } = useSurface();
  const [asker, setAsker] = useState<'me' | 'customer'>('me');
  return (
    <InlineForm label={i18n.t('promise.renegotiate.label')} close={close}>
      <p class="form-label">{i18n.t('promise.renegotiate.question')}</p>
      <DayField
        label={i18n.t('promise.renegotiate.day')}
        mode="deadline"
        submitLabel={i18n.t('promise.renegotiate.submit')}
        place={`renegotiate:${item.id}`}
        initial={initial}
        keptTime={item.dueTime}
        refuse={day => notLater(item, day, today)}
        choose={async (to, time) => {
          const saved = await act.save('renegotiatePromise', { id: item.id, to, time, asker });
          if (saved) close();
          return saved;
        }}
      />
      <Choice
        label={i18n.t('promise.renegotiate.asker')}
        value={asker}
        options={ASKERS.map(value => ({ value, words: i18n.t(`promise.asker.${value}`) }))}
        choose={setAsker}
        asRow
      />
    </InlineForm>
  );
}
