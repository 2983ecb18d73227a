/** Contact in words: the periods of the strip, a customer's own rhythm, a pause. */
import { i18n } from '#i18n';
import type { Pause } from '../../lib/domain/data/customer';
import type { Day } from '../../lib/domain/days';
import type { StripPeriod, StripView } from '../../lib/domain/views/strip-view';
import { dayWords, shortDayWords } from './day';
import { foreign } from './foreign';

/** `every week`, `every 2 weeks`, `every 10 days` */
export function rhythmWords(everyDays: number | undefined): string {
  if (everyDays === undefined) return i18n.t('contact.every.week', 1);
  return everyDays % 7 === 0
    ? i18n.t('contact.every.week', everyDays / 7)
    : i18n.t('contact.every.day', everyDays);
}

/** `Left alone until Fri 20 Mar: they move house` */
export const pauseWords = ({ from, to, reason }: Pause, today: Day): string => {
  const until = dayWords(to, today);
  const said =
    from <= today
      ? i18n.t('contact.pausedUntil', { day: until })
      : i18n.t('contact.pausedFrom', { from: dayWords(from, today), to: until });
  return reason ? i18n.t('contact.because', { said, reason: foreign(reason) }) : said;
};

/** `one value touch, acknowledged` */
function happened({ cell, touches }: StripPeriod): string {
  const values = touches.filter(({ purpose }) => purpose === 'value').length;
  const others = touches.length - values;
  const said = [
    values > 0 ? i18n.t('contact.values', values) : '',
    values > 0 && others > 0 ? i18n.t('contact.others', others) : '',
    values === 0 && others > 0 ? i18n.t('contact.touches', others) : '',
    cell === 'acknowledged' ? i18n.t('contact.acknowledged') : '',
    cell === 'paused' ? i18n.t('contact.pause') : '',
    cell === 'none' ? i18n.t('contact.nothing') : '',
  ];
  return said.filter(Boolean).join(', ');
}

/** `Week of 2 Mar: one value touch, acknowledged` */
export function periodWords(period: StripPeriod, { everyDays }: StripView, today: Day): string {
  const what = happened(period);
  const from = shortDayWords(period.from, today);
  if (everyDays !== undefined)
    return i18n.t('contact.period', { from, to: shortDayWords(period.to, today), what });
  return i18n.t(period.isCurrent ? 'contact.thisWeek' : 'contact.week', { day: from, what });
}

/** `Contact, 13 weeks`; of an own rhythm `Contact, every 10 days` */
export function stripTitle({ periods, everyDays }: StripView): string {
  if (everyDays !== undefined) return i18n.t('contact.titleOf', { rhythm: rhythmWords(everyDays) });
  return i18n.t('contact.title', Math.max(0, periods.length - 1));
}
