/** The one form that is open in a promise's row. */
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { DayField } from '../parts/day-field';
import { InlineForm } from '../parts/inline-form';
import { SnoozeForm } from '../parts/snooze-form';
import { WordsForm } from '../parts/words-form';
import { useSurface } from '../surface';
import { ChangeDay } from './change-day';
import { DoneEarlier } from './done-earlier';
import { Renegotiate } from './renegotiate';

/** Forms the menu opens. */
export type MenuFormName = 'renegotiate' | 'later' | 'earlier' | 'broken' | 'released' | 'correct' | 'when';
export type PromiseFormName = MenuFormName | 'day';

export interface PromiseFormProps {
  item: PromiseItem;
  form: PromiseFormName;
  close: () => void;
  /** The promise left the list. */
  done?: () => void;
  change: (form: PromiseFormName) => void;
}

export function PromiseForm({ item, form, close, done, change }: PromiseFormProps) {
  const { act } = useSurface();
  const id = item.id;
  const leaving = async (saving: Promise<unknown>) => {
    const saved = await saving;
    if (!saved) return null;
    close();
    done?.();
    return saved;
  };

  switch (form) {
    case 'renegotiate':
      return <Renegotiate item={item} close={close} />;
    case 'later':
      return (
        <SnoozeForm
          what={{ store: 'promises', id }}
          close={close}
          decide={[
            { words: i18n.t('done'), choose: () => void leaving(act.save('keepPromise', { id })) },
            ...(['renegotiate', 'released', 'broken'] as const).map(name => ({
              words: i18n.t(`promise.menu.${name}`),
              choose: () => change(name),
            })),
          ]}
        />
      );
    case 'earlier':
      return <DoneEarlier item={item} close={close} leave={leaving} />;
    case 'broken':
      return (
        <WordsForm
          place={`broken:${id}`}
          label={i18n.t('promise.broken.label')}
          placeholder={i18n.t('promise.broken.placeholder')}
          submitLabel={i18n.t('promise.broken.submit')}
          optional
          close={close}
          submit={reason => leaving(act.save('breakPromise', { id, reason: reason || undefined }))}
        />
      );
    case 'released':
      return (
        <WordsForm
          place={`released:${id}`}
          label={i18n.t('promise.released.label')}
          placeholder={i18n.t('promise.released.placeholder')}
          submitLabel={i18n.t('promise.released.submit')}
          initial={item.personName}
          close={close}
          submit={releasedBy => leaving(act.save('releasePromise', { id, releasedBy }))}
        />
      );
    case 'day':
      return <ChangeDay item={item} close={close} change={change} />;
    case 'correct':
    case 'when':
      return (
        <InlineForm label={i18n.t(`promise.${form}Label`)} close={close}>
          <DayField
            label={i18n.t(`promise.${form}Label`)}
            mode="deadline"
            submitLabel={i18n.t('save')}
            place={`${form}:${id}`}
            keptTime={item.dueTime}
            keptDay={item.dueDate}
            choose={async (dueDate, dueTime) => {
              const saved = await act.save('correctPromise', { id, dueDate, dueTime });
              if (saved) close();
              return saved;
            }}
          />
        </InlineForm>
      );
  }
}
