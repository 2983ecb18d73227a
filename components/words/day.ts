/** Days as a person says them. Every surface phrases a day here and nowhere else. */
import { i18n } from '#i18n';
import { addDays, type Day, daysBetween } from '../../lib/domain/days';
import { dateFormat } from './formats';

const at = (day: Day) => new Date(`${day}T00:00:00Z`);

const part = (day: Day, options: Intl.DateTimeFormatOptions): string => dateFormat(options).format(at(day));

/** `Fri 6 Mar`; `Tue 5 Jan 2027` when it is not this year (capture, The line). */
export function dayWords(day: Day, today: Day): string {
  const parts = [
    part(day, { weekday: 'short' }),
    String(Number(day.slice(8))),
    part(day, { month: 'short' }),
    ...(day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)]),
  ];
  return parts.join(' ');
}

/** `6 Mar`; `5 Jan 2027` when it is not this year. */
export const shortDayWords = (day: Day, today: Day): string =>
  [
    String(Number(day.slice(8))),
    part(day, { month: 'short' }),
    ...(day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)]),
  ].join(' ');

/** `Fri 6 Mar 15:00` */
export const dayTimeWords = (day: Day, time: string | undefined, today: Day): string =>
  time ? `${dayWords(day, today)} ${time}` : dayWords(day, today);

/** `Friday` */
export const weekdayWords = (day: Day): string => part(day, { weekday: 'long' });

/** Within this many days a weekday's name alone is clear. */
const NEAR_DAYS = 6;

/** `Fri 25 December`, with the year when it is not this one: a day to be found in a list. */
export const longDayWords = (day: Day, today: Day): string =>
  [
    part(day, { weekday: 'short' }),
    String(Number(day.slice(8))),
    part(day, { month: 'long' }),
    ...(day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)]),
  ].join(' ');

/** `due today`, `due tomorrow`, `due Friday`, `due Thu 12 Mar`; with a time `due Friday at 15:00`. */
export function dueWords(day: Day, time: string | undefined, today: Day): string {
  const ahead = daysBetween(today, day);
  if (ahead < 0) return i18n.t('day.over', -ahead);
  const named =
    ahead === 0
      ? i18n.t('day.today')
      : ahead === 1
        ? i18n.t('day.tomorrow')
        : ahead <= NEAR_DAYS
          ? weekdayWords(day)
          : dayWords(day, today);
  return time ? i18n.t('day.dueAt', { day: named, time }) : i18n.t('day.due', { day: named });
}

/** `today`, `yesterday`, `Tuesday`, `Tue 3 Feb`: a past day, to stand after "since". */
export function sinceWords(day: Day, today: Day): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return i18n.t('day.today');
  if (ago === 1) return i18n.t('day.yesterday');
  return ago > 0 && ago <= NEAR_DAYS ? weekdayWords(day) : dayWords(day, today);
}

/** `promised today`, `promised yesterday`, `promised 12 days ago`. */
export function promisedWords(daysAgo: number): string {
  if (daysAgo === 0) return i18n.t('day.promisedToday');
  if (daysAgo === 1) return i18n.t('day.promisedYesterday');
  return i18n.t('day.promisedAgo', daysAgo);
}

/** `today at 15:00`, `tomorrow at 09:00`, `Mon 9 Mar at 09:00` for an instant, in the zone of the surface. */
export function momentWords(instant: string, zone: string, today: Day): string {
  // Put off until the customer's record is opened: no day a person could mean.
  if (instant.startsWith('9999')) return i18n.t('day.nextVisit');
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const day = moment.toPlainDate().toString();
  const time = moment.toPlainTime().toString({ smallestUnit: 'minute' });
  const named =
    day === today
      ? i18n.t('day.today')
      : day === addDays(today, 1)
        ? i18n.t('day.tomorrow')
        : dayWords(day, today);
  return i18n.t('day.at', { day: named, time });
}
