import { addDays, type Day, daysBetween, weekdayOf } from '../days';
import type { Group } from './join-phrases';
import type { ClockMeaning, DayMeaning, Meaning, Reading } from './phrases/phrase';
import { MEANS_START, prepositionsOf, standsAfterWords } from './prepositions';
import { dayInRange } from './ranges';
import type { When } from './when';

type Said<Is extends Meaning['is']> = Extract<Meaning, { is: Is }>;

const saidIn = <Is extends Meaning['is']>(group: Group, is: Is): Said<Is>[] =>
  group.parts.map(part => part.meaning).filter((meaning): meaning is Said<Is> => meaning.is === is);

/** The time of a clock and a day part together: the clock wins, the part tells morning from evening. */
const timeOf = (times: ClockMeaning[]): string | undefined => {
  const exact = times.find(time => !time.part);
  const part = times.find(time => time.part);
  if (!exact) return part?.time;
  const hour = Number(exact.time.slice(0, 2));
  return exact.open && part?.part === 'later' && hour < 12
    ? `${hour + 12}${exact.time.slice(2)}`
    : exact.time;
};

const clockOf = (now: Reading['now']): string => now.toPlainTime().toString({ smallestUnit: 'minute' });

const hasNoDate = (group: Group): boolean =>
  saidIn(group, 'day').length + saidIn(group, 'range').length === 0;

const dayFromTime = (time: string | undefined, { today, now }: Reading): Day =>
  time !== undefined && time <= clockOf(now) ? addDays(today, 1) : today;

const mustConfirm = (
  day: DayMeaning,
  start: number,
  text: string,
  { today, farDateDays }: Reading,
): boolean =>
  day.calendarDate === 'numericWithoutYear' &&
  (daysBetween(today, day.day) > farDateDays || standsAfterWords(text, start));

type Answer = Omit<When, 'span'>;

const readDay = (
  days: DayMeaning[],
  time: string | undefined,
  group: Group,
  text: string,
  reading: Reading,
): Answer | null => {
  const day = days.find(said => said.calendarDate) ?? days[0];
  if (!day) return null;
  const start = group.parts.find(part => part.meaning === day)?.start ?? group.start;
  const weekday = days.find(said => said.weekday && said !== day)?.weekday;
  // "Fri 21 March" when the 21st is a Saturday: the date counts, but the rep looks at it again.
  const disagrees = weekday !== undefined && weekday !== weekdayOf(day.day);
  return {
    date: day.day,
    ...(time ? { time } : {}),
    ...(day.alternatives ? { alternatives: day.alternatives } : {}),
    ...(disagrees || mustConfirm(day, weekday ? group.start : start, text, reading) ? { confirm: true } : {}),
    ...(day.repeat ? { repeat: day.repeat } : {}),
  };
};

const answerOf = (group: Group, prepositions: string[], text: string, reading: Reading): Answer | null => {
  const time = timeOf(saidIn(group, 'time'));
  const moment = saidIn(group, 'moment')[0];
  if (moment) return { date: moment.day, time: moment.time };
  if (saidIn(group, 'past').length > 0) return null;
  if (hasNoDate(group)) return { date: dayFromTime(time, reading), ...(time ? { time } : {}) };
  const range = saidIn(group, 'range')[0];
  if (!range) return readDay(saidIn(group, 'day'), time, group, text, reading);
  const approach =
    reading.mode === 'start' || prepositions.some(word => MEANS_START.has(word)) ? 'first' : 'last';
  const date = dayInRange(range, approach, reading.today, reading.calendar);
  return { date, ...(time ? { time } : {}) };
};

/** What a group of phrases says, with its prepositions in the span; null for words about the past. */
export const readGroup = (group: Group, text: string, reading: Reading): When | null => {
  const first = group.parts[0];
  if (!first) return null;
  const { start, words } = prepositionsOf(text, first);
  const answer = answerOf(group, words, text, reading);
  return answer && { ...answer, span: { start, end: group.end } };
};
