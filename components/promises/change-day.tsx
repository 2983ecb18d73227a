/**
 * Another day was typed for a promise. A typing mistake is simply corrected while it is fresh; after that the one
 * question is whether the customer agreed or only the reminder should wait (promises, Changing the date).
 */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { useSurface } from '../surface';
import { dayTimeWords } from '../words/day';
import { notLater } from './not-later';
import type { PromiseFormName } from './promise-form';
import { Renegotiate } from './renegotiate';

export interface ChangeDayProps {
  item: PromiseItem;
  close: () => void;
  change: (form: PromiseFormName) => void;
}

export function ChangeDay({ item, close }: ChangeDayProps) {
  const { act, today, spare } = useSurface();
  const [typed, setTyped] = useState<{ day: Day; time?: string | null } | null>(null);
  const [agreed, setAgreed] = useState(false);
  const id = item.id;
  const place = `day:${id}`;
  const free = item.canCorrect || !item.dueDate;

  const choose = async (day: Day, time: string | null | undefined) => {
    if (!free) return setTyped({ day, time });
    const saved = await act.save('correctPromise', { id, dueDate: day, dueTime: time });
    if (saved) close();
    return saved;
  };
  const later = async () => {
    if (!typed) return;
    const until = { kind: 'typed', date: typed.day, time: typed.time ?? undefined } as const;
    if (!(await act.save('snooze', { store: 'promises', id, until }))) return;
    spare?.write(place, '');
    close();
  };

  const agree = () => {
    // From here on the day is typed in the form of the new agreement.
    spare?.write(place, '');
    setAgreed(true);
  };

  if (typed && agreed)
    return (
      <Renegotiate item={item} close={close} initial={`${typed.day}${typed.time ? ` ${typed.time}` : ''}`} />
    );
  if (typed)
    return (
      <InlineForm key="ask" label={i18n.t('promise.changeDay')} close={close}>
        <p>{i18n.t('promise.agreedAsk', { day: dayTimeWords(typed.day, typed.time ?? undefined, today) })}</p>
        <p class="buttons">
          <button type="button" class="button" onClick={later}>
            {i18n.t('promise.remindLater')}
          </button>
          <button type="button" class="button" onClick={agree}>
            {i18n.t('promise.agreed')}
          </button>
        </p>
      </InlineForm>
    );
  return (
    <InlineForm key="day" label={i18n.t('promise.changeDay')} close={close}>
      <DayField
        label={i18n.t('promise.newDay')}
        mode="deadline"
        submitLabel={i18n.t(free ? 'save' : 'next')}
        place={place}
        keptTime={free ? item.dueTime : undefined}
        keptDay={free ? item.dueDate : undefined}
        refuse={free ? undefined : day => notLater(item, day, today)}
        choose={choose}
      />
    </InlineForm>
  );
}
