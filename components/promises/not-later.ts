/** Why a new day will not do; null when it will (promises, Changing the date). */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { PromiseItem } from '../../lib/domain/views/panel';

/** A promise moves only to a later day than its own, and never into the past. */
export function notLater(item: PromiseItem, day: Day, today: Day): string | null {
  if (day < today) return i18n.t('failure.reason.past');
  return item.dueDate && day <= item.dueDate ? i18n.t('failure.reason.notLater') : null;
}
