/** How what is due is told: alone, grouped, in the digest or as one catch-up (reminders.md, The engine). */
import type { Day } from '../days';
import { clockOf } from '../moments';
import type { Settings } from '../settings';
import { DIGEST, type DigestSettings, digestToday } from './digest';
import { EVENTS, type EventKind } from './event';
import type { Notice } from './notice';
import type { PendingEvent } from './pending';
import { CATCH_UP, toldDays } from './told-days';
import { nextWorkingStart } from './working-time';

type Now = Temporal.ZonedDateTime;
export type Counts = Partial<Record<EventKind, number>>;

/** One system notification to show. */
export interface PlannedNotice {
  /** The notification's id: the event's key, so that showing it twice shows it once. */
  id: string;
  kind: 'single' | 'group' | 'digest' | 'catchUp';
  /** Most urgent first. */
  events: PendingEvent[];
  counts: Counts;
  /** In this order; none where it is not clear what they would be about. */
  buttons: NoticeButton[];
  /** Only counts and kinds may be shown. */
  hidesNames: boolean;
  /** The day whose digest is told with it. */
  digestDay?: Day;
}

export type DeliverySettings = DigestSettings &
  Pick<Settings, 'catchUpAfterMinutes' | 'noticeBudget' | 'hideNames'>;

export type NoticeButton = 'done' | 'later';

/** Kinds a single click can settle. A delivery, a fix or an ask needs the customer's own word. */
const DONE_BY_CLICK: readonly EventKind[] = [
  'promiseSoon',
  'promiseDue',
  'promiseExact',
  'promiseOverdue',
  'nextStepDue',
  'issueAnswer',
  'thankReferrer',
  'tellReferrer',
];

/** What a notice about one thing of this kind offers; the weekly check is about the whole book. */
export const buttonsOf = (kind: EventKind): NoticeButton[] => {
  if (kind === 'weeklyCheck') return [];
  return DONE_BY_CLICK.includes(kind) ? ['done', 'later'] : ['later'];
};

const idOf = (kind: PlannedNotice['kind'], first: string, day: Day): string => {
  if (kind === 'single') return first;
  if (kind === 'digest') return `${DIGEST}book:${day}`;
  return `${kind === 'catchUp' ? CATCH_UP : 'group:'}${first}`;
};

const planned = (
  as: 'notice' | 'digest' | 'catchUp',
  events: readonly PendingEvent[],
  { settings, day, standing = {} }: { settings: DeliverySettings; day: Day; standing?: Counts },
): PlannedNotice => {
  const sorted = [...events].sort(
    (a, b) => a.rank - b.rank || a.at.epochMilliseconds - b.at.epochMilliseconds || (a.key < b.key ? -1 : 1),
  );
  const counts: Counts = { ...standing };
  for (const event of sorted) counts[event.kind] = (counts[event.kind] ?? 0) + (event.count ?? 1);
  const [first] = sorted;
  const kind = as !== 'notice' ? as : sorted.length === 1 ? 'single' : 'group';
  return {
    id: idOf(kind, first?.key ?? day, day),
    kind,
    events: sorted,
    counts,
    buttons: kind === 'single' && first !== undefined ? buttonsOf(first.kind) : [],
    hidesNames: settings.hideNames,
    ...(as === 'digest' ? { digestDay: day } : {}),
  };
};

/** How many notices that count were shown on the local day of `now`; digest and catch-up do not. */
export const noticesToday = (notices: readonly Notice[], now: Now): number =>
  toldDays(notices, now).counted.get(clockOf(now).today) ?? 0;

/** What was told before. `standing` is what every digest counts again: promises still overdue, not put off. */
export interface Told {
  notices: readonly Notice[];
  standing?: Counts;
}

/**
 * The notices to show now: at most one for exact times, one for the rest and the digest, or a single catch-up. Quiet
 * time lets only fresh exact times through. Past the budget all but promises and issues wait for the digest.
 */
export const planDelivery = (
  pending: readonly PendingEvent[],
  { notices, standing = {} }: Told,
  now: Now,
  settings: DeliverySettings,
): PlannedNotice[] => {
  const { epochMs, today: day } = clockOf(now);
  const moment = digestToday(notices, now, settings);
  // What only a digest tells has no hour of its own: it is as old as the digest it stands in, however long it has held.
  const dueOf = ({ kind, due }: PendingEvent) =>
    EVENTS[kind].way === 'digest' && moment
      ? Math.max(due.epochMilliseconds, moment.epochMilliseconds)
      : due.epochMilliseconds;
  const isOld = (event: PendingEvent) => epochMs - dueOf(event) > settings.catchUpAfterMinutes * 60_000;
  const ordinary = (events: readonly PendingEvent[]) =>
    events.length > 0 ? [planned('notice', events, { settings, day })] : [];
  const freshExact = pending.filter(event => event.way === 'exact' && !isOld(event));
  if (nextWorkingStart(now, settings).epochMilliseconds > epochMs) return ordinary(freshExact);

  const hasDigest = moment !== null && moment.epochMilliseconds <= epochMs;
  if (pending.some(isOld)) {
    const catchUp = planned('catchUp', pending, { settings, day, standing: hasDigest ? standing : {} });
    // It says all the digest would have said.
    return [hasDigest ? { ...catchUp, digestDay: day } : catchUp];
  }
  const exact = ordinary(freshExact);
  const isFull = noticesToday(notices, now) + exact.length >= settings.noticeBudget;
  const rest = pending.filter(event => event.way === 'notice');
  const held = isFull ? rest.filter(event => !EVENTS[event.kind].never) : [];
  const waiting = [...pending.filter(event => event.way === 'digest'), ...held];
  const isDigestEmpty = waiting.length === 0 && Object.values(standing).every(count => count === 0);
  return [
    ...exact,
    ...ordinary(rest.filter(event => !held.includes(event))),
    ...(hasDigest && !isDigestEmpty ? [planned('digest', waiting, { settings, day, standing })] : []),
  ];
};
