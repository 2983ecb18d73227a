/** How often something comes again, as a person says it. */
import { i18n } from '#i18n';
import type { Repeat } from '../../lib/domain/reminders/recurrence';

/** `every week`, `every 2 months`; counted from the day it was done: `every week from when it is done`. */
export function repeatWords({ every, unit, from }: Repeat): string {
  const often = i18n.t(`repeat.${unit}`, every);
  return from === 'done' ? i18n.t('repeat.fromDone', { often }) : often;
}
