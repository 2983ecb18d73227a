/** The clocks of an issue in words (reminders, Issue clocks). */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { IssueClock } from '../../lib/domain/views/issues-view';
import type { SurfaceSettings } from '../../lib/domain/views/panel';
import { momentWords } from './day';

export interface ClockContext {
  zone: string;
  today: Day;
  settings: Pick<SurfaceSettings, 'workStart' | 'workEnd'>;
}

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** `25 min left`, `3 h left`, `2 working days left`: working time, rounded down so that nobody counts on too much. */
export function timeLeftWords(minutes: number, { settings }: Pick<ClockContext, 'settings'>): string {
  const workingDay = minutesOf(settings.workEnd) - minutesOf(settings.workStart);
  if (minutes < 60) return i18n.t('issue.minutesLeft', minutes);
  if (minutes < workingDay) return i18n.t('issue.hoursLeft', Math.floor(minutes / 60));
  return i18n.t('issue.daysLeft', Math.floor(minutes / workingDay));
}

/** "First answer by today at 15:30", "First answer in time", "Fix was due yesterday at 18:00". */
export function clockWords(which: 'firstAnswer' | 'fix', clock: IssueClock, context: ClockContext): string {
  const moment = (instant: string) => momentWords(instant, context.zone, context.today);
  switch (clock.state) {
    case 'running':
    case 'soon':
      return i18n.t(`issue.${which}.by`, { moment: moment(clock.by) });
    case 'past':
      return i18n.t(`issue.${which}.past`, { moment: moment(clock.by) });
    case 'inTime':
      return i18n.t(`issue.${which}.inTime`, { moment: moment(clock.at ?? clock.by) });
    case 'late':
      return i18n.t(`issue.${which}.late`, { moment: moment(clock.at ?? clock.by) });
  }
}
