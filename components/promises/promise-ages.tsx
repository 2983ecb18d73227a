/** The two ages of a promise: since when they have waited, and how far it is due. */
import { i18n } from '#i18n';
import type { PromiseItem } from '../../lib/domain/views/panel';
import { Dots } from '../parts/dots';
import { useSurface } from '../surface';
import { dueWords, momentWords, promisedWords } from '../words/day';
import { foreign } from '../words/foreign';
import { repeatWords } from '../words/repeat';

/** `3 days over`, `due Friday`; a time already past today reads `over since 15:00`. */
export function dueOf(item: PromiseItem, today: string): string {
  if (!item.dueDate) return i18n.t('promise.when');
  if (item.outcome === 'overdue' && item.daysToDue === 0)
    return i18n.t('day.overSince', { time: item.dueTime ?? '' });
  return dueWords(item.dueDate, item.dueTime, today);
}

export interface PromiseAgesProps {
  item: PromiseItem;
  /** On a person's own page the name need not be said again. */
  pagePersonId?: string;
  changeDay: () => void;
}

export function PromiseAges({ item, pagePersonId, changeDay }: PromiseAgesProps) {
  const { today, zone } = useSurface();
  const due = dueOf(item, today);
  return (
    <Dots class="row-ages">
      <button
        type="button"
        class="ages-due whole"
        data-late={item.outcome === 'overdue' || undefined}
        title={i18n.t('promise.changeDay')}
        onClick={changeDay}
      >
        {due}
      </button>
      <span class="quiet whole">{promisedWords(item.promisedDaysAgo)}</span>
      {item.personName && !(pagePersonId && item.personId === pagePersonId) && (
        <span class="quiet piece" dir="auto">
          {i18n.t('promise.to', { name: foreign(item.personName) })}
        </span>
      )}
      {item.importance === 3 && <span class="quiet">{i18n.t('promise.big')}</span>}
      {item.repeat && <span class="quiet">{repeatWords(item.repeat)}</span>}
      {item.snoozedUntil && (
        <span class="quiet piece">
          {i18n.t('promise.reminderAt', { moment: momentWords(item.snoozedUntil, zone, today) })}
        </span>
      )}
    </Dots>
  );
}
