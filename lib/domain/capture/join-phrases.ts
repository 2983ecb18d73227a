import type { Found, Meaning } from './phrases/phrase';
import { keepsWeakApart } from './prepositions';

/** Phrases that stand together and say one thing: a date, a time, or both. */
export type Group = { start: number; end: number; strength: Found['strength']; parts: Found[] };

const BETWEEN_DATES = /^[\s,(]*(?:the\s+)?$/iu;
const BEFORE_TIME = /^[\s,]*(?:(?:on|at|in|by|before|around)\s+)?(?:the\s+)?$/iu;
const BEFORE_DATE = /^[\s,]*(?:(?:on|at|in|by|until|till|before)\s+)?(?:the\s+)?$/iu;

const isDate = ({ is }: Meaning): boolean => is === 'day' || is === 'range';
const isTime = ({ is }: Meaning): boolean => is === 'time' || is === 'dayEnd';
const isClock = (meaning: Meaning): boolean => meaning.is === 'time' && !meaning.part;
const isPart = (meaning: Meaning): boolean => meaning.is === 'time' && meaning.part !== undefined;
const isWeekday = (meaning: Meaning): boolean =>
  meaning.is === 'day' && meaning.weekday !== undefined && !meaning.repeat;
const isCalendarDate = (meaning: Meaning): boolean =>
  meaning.is === 'day' && meaning.calendarDate !== undefined;

// "Jan at 5" is a person at five o'clock, not a month.
const takesTime = (meaning: Meaning): boolean =>
  isDate(meaning) && !(meaning.is === 'range' && meaning.yearly);

/** Whether `next`, after the words `gap`, still belongs to the group (rules 5 and 8). */
const belongs = (parts: Found[], next: Found, gap: string, text: string): boolean => {
  const has = (test: (meaning: Meaning) => boolean) => parts.some(part => test(part.meaning));
  const said = next.meaning;
  if (has(({ is }) => is === 'moment' || is === 'past')) return false;
  if (isTime(said)) {
    const twice = isClock(said)
      ? has(isClock)
      : isPart(said)
        ? has(isPart)
        : has(({ is }) => is === 'dayEnd');
    if (twice || !BEFORE_TIME.test(gap)) return false;
    const date = parts.find(part => isDate(part.meaning));
    if (!date) return true;
    return takesTime(date.meaning) && !(date.strength === 'weak' && keepsWeakApart(text, date.start));
  }
  if (!isDate(said)) return false;
  if (!has(isDate)) return takesTime(said) && BEFORE_DATE.test(gap);
  if (!BETWEEN_DATES.test(gap) || parts.filter(part => isDate(part.meaning)).length > 1) return false;
  return (has(isWeekday) && isCalendarDate(said)) || (has(isCalendarDate) && isWeekday(said));
};

/** Puts phrases that stand together into groups, in the order of the text. What is joined is strong. */
export const joinPhrases = (text: string, phrases: Found[]): Group[] => {
  const groups: Group[] = [];
  for (const phrase of phrases) {
    const group = groups.at(-1);
    if (group && belongs(group.parts, phrase, text.slice(group.end, phrase.start), text)) {
      group.parts.push(phrase);
      group.end = phrase.end;
      group.strength = 'strong';
    } else {
      groups.push({ start: phrase.start, end: phrase.end, strength: phrase.strength, parts: [phrase] });
    }
  }
  return groups;
};
