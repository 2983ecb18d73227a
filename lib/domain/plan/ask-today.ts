/** Which of the customer's own words to come back to today (plan.md, Ask today). */
import { type Day, daysBetween } from '../days';
import type { Settings } from '../settings';
import type { Need } from './rows';

export type AskTodaySettings = Pick<
  Settings,
  'askTodayCount' | 'askAgainDays' | 'askImportanceFactor' | 'askOverdueCap' | 'askPersonBonus'
>;

/** The fields of a need its question depends on. */
export type AskableNeed = Pick<
  Need,
  'id' | 'status' | 'covered' | 'importance' | 'capturedDate' | 'revisitDate' | 'personId'
> & { answers: readonly Pick<Need['answers'][number], 'date'>[] };

/** A need to ask about, with its place among the others. */
export interface AskableToday<Row extends AskableNeed> {
  need: Row;
  priority: number;
}

/** Whether it was answered, "not now" included, less than `askAgainDays` ago. Showing a question is not asking it. */
export const isSilent = (
  { answers }: Pick<AskableNeed, 'answers'>,
  today: Day,
  { askAgainDays }: Pick<Settings, 'askAgainDays'>,
): boolean => answers.some(answer => daysBetween(answer.date, today) < askAgainDays);

const isEligible = (need: AskableNeed, today: Day, settings: AskTodaySettings): boolean =>
  need.status === 'open' &&
  !need.covered &&
  need.revisitDate !== undefined &&
  need.revisitDate <= today &&
  !isSilent(need, today, settings);

const priorityOf = (
  need: AskableNeed,
  today: Day,
  personId: string | null | undefined,
  settings: AskTodaySettings,
): number =>
  need.importance * settings.askImportanceFactor +
  Math.min(settings.askOverdueCap, daysBetween(need.revisitDate ?? today, today)) +
  (personId && need.personId === personId ? settings.askPersonBonus : 0);

/** Every need that may be asked about today, the first first. `personId` is the person of the open page. */
export const askable = <Row extends AskableNeed>(
  needs: readonly Row[],
  today: Day,
  personId: string | null | undefined,
  settings: AskTodaySettings,
): AskableToday<Row>[] =>
  needs
    .filter(need => isEligible(need, today, settings))
    .map(need => ({ need, priority: priorityOf(need, today, personId, settings) }))
    .sort(
      (a, b) =>
        b.priority - a.priority ||
        (a.need.capturedDate < b.need.capturedDate
          ? -1
          : a.need.capturedDate > b.need.capturedDate
            ? 1
            : 0) ||
        (a.need.id < b.need.id ? -1 : 1),
    );

/** At most `askTodayCount` of them. */
export const askToday = <Row extends AskableNeed>(
  needs: readonly Row[],
  today: Day,
  personId: string | null | undefined,
  settings: AskTodaySettings,
): AskableToday<Row>[] => askable(needs, today, personId, settings).slice(0, settings.askTodayCount);

/** Needs whose revisit is so long overdue that the digest says so; a need never causes a notice of its own. */
export const needsForDigest = <Row extends AskableNeed>(
  needs: readonly Row[],
  today: Day,
  settings: AskTodaySettings & Pick<Settings, 'needDigestDays'>,
): Row[] =>
  needs.filter(
    need =>
      isEligible(need, today, settings) &&
      daysBetween(need.revisitDate ?? today, today) >= settings.needDigestDays,
  );
