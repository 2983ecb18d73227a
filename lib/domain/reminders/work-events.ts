/** What issues, deliveries, asks, referrals and a missing next step have to remind of (reminders.md, Events). */
import type { Customer } from '../data/customer';
import { addDays, type Day } from '../days';
import type { Ask, Referral } from '../plan/rows';
import type { NextStep } from '../promises/next-step';
import { effectiveTierOf } from '../readiness/element-values';
import type { Deliverable, Issue, Wow } from '../readiness/evidence';
import type { Settings } from '../settings';
import { type DueEvent, type EventSettings, eventAt, eventOn, type Pauses } from './event';
import { type IssueClockSettings, issueClocks } from './issue-clocks';
import { addWorkingDays } from './working-time';

const present = (...events: (DueEvent | null)[]): DueEvent[] => events.filter(event => event !== null);

/** The warnings of an issue's two clocks, each until what it warns of is done (reminders.md, Issue clocks). */
export const issueEvents = (
  issue: Issue,
  zone: string,
  settings: EventSettings & IssueClockSettings,
): DueEvent[] => {
  if (issue.confirmedAt || issue.fixedAt) return [];
  const opened = Temporal.Instant.from(issue.openedAt).toZonedDateTimeISO(zone);
  const clocks = issueClocks(opened, settings, settings);
  // The limits move with the zone; the moment it was opened does not.
  const when = { occurrence: issue.openedAt, known: Date.parse(issue.createdAt) };
  return present(
    issue.firstAnswerAt
      ? null
      : eventAt(issue, { kind: 'issueAnswer', ...when }, clocks.firstAnswerWarnAt, settings),
    eventAt(issue, { kind: 'issueFix', ...when }, clocks.fixWarnAt, settings),
  );
};

/** Asking the customer to confirm what was delivered to him. */
export const deliveryEvents = (
  row: Deliverable,
  zone: string,
  settings: EventSettings & Pick<Settings, 'confirmDeliveryWorkingDays'>,
  pauses: Pauses,
): DueEvent[] => {
  const { deliveredDate } = row;
  if (!deliveredDate || row.confirmedDate || row.droppedReason !== undefined) return [];
  const day = addWorkingDays(deliveredDate, settings.confirmDeliveryWorkingDays, settings);
  const when = {
    kind: 'confirmDelivery' as const,
    occurrence: deliveredDate,
    known: Date.parse(row.createdAt),
  };
  return present(eventOn(row, when, day, zone, settings, pauses));
};

/**
 * A customer with a sale and no next step: an A-list customer in the next digest, the others `missingStepWorkingDays`
 * after it went missing. `last` is the row that ended or ran out last, `since` the first sale where there was none.
 */
export const missingStepEvents = (
  customer: Customer,
  last: Pick<NextStep, 'kind' | 'dueDate' | 'endedDate'> | null,
  since: Day,
  today: Day,
  zone: string,
  settings: EventSettings & Pick<Settings, 'missingStepWorkingDays'>,
): DueEvent[] => {
  const missing = last ? (last.endedDate ?? addDays(last.dueDate, 1)) : since;
  const wait = effectiveTierOf(customer, today) === 'A' ? 0 : settings.missingStepWorkingDays;
  const when = { kind: 'nextStepMissing' as const, occurrence: missing, known: 0 };
  const row = { id: customer.id, customerId: customer.id };
  const day = addWorkingDays(missing, wait, settings);
  return present(eventOn(row, when, day, zone, settings, customer.pauses));
};

/** Asking again after "later" (readiness.md, Ask card). */
export const askEvents = (row: Ask, zone: string, settings: EventSettings, pauses: Pauses): DueEvent[] => {
  if (row.outcome !== 'later' || !row.followUpDate) return [];
  const when = {
    kind: 'askFollowUp' as const,
    occurrence: row.followUpDate,
    known: Date.parse(row.createdAt),
  };
  return present(eventOn(row, when, row.followUpDate, zone, settings, pauses));
};

/** Thanking the one who named somebody, and telling him how it went after each later stage (readiness.md, Referrals). */
export const referralEvents = (
  row: Referral,
  zone: string,
  settings: EventSettings & Pick<Settings, 'thankWorkingDays'>,
  pauses: Pauses,
): DueEvent[] => {
  const known = Date.parse(row.createdAt);
  const { named } = row.stageDates;
  const thankDay = named && addWorkingDays(named, settings.thankWorkingDays, settings);
  const told = new Set(row.loops.map(({ stage }) => stage));
  const stages = (['introduced', 'met', 'won', 'lost'] as const).flatMap(stage => {
    const day = row.stageDates[stage];
    return day && !told.has(stage) ? [{ stage, day }] : [];
  });
  return present(
    named && thankDay && !row.thankedDate
      ? eventOn(row, { kind: 'thankReferrer', occurrence: named, known }, thankDay, zone, settings, pauses)
      : null,
    ...stages.map(({ stage, day }) =>
      eventOn(
        row,
        { kind: 'tellReferrer', occurrence: `${stage}-${day}`, known: 0 },
        addWorkingDays(day, settings.thankWorkingDays, settings),
        zone,
        settings,
        pauses,
      ),
    ),
  );
};

/** The latest wow of a customer, once it is `wowDigestDays` old. */
export const oldWowEvents = (
  wow: Wow,
  zone: string,
  settings: EventSettings & Pick<Settings, 'wowDigestDays'>,
  pauses: Pauses,
): DueEvent[] => {
  const day = addDays(wow.date, settings.wowDigestDays);
  const when = { kind: 'oldWow' as const, occurrence: wow.date, known: Date.parse(wow.createdAt) };
  return present(eventOn(wow, when, day, zone, settings, pauses));
};

/** A good moment to ask a customer who may be asked: once per window, from the moment both hold (readiness.md, Ask window). */
export const askWindowEvents = (
  customer: Pick<Customer, 'id' | 'pauses'>,
  { opened, from, until }: { opened: Day; from: string; until: Day },
  today: Day,
  zone: string,
  settings: EventSettings,
): DueEvent[] => {
  const isPaused = customer.pauses.some(pause => pause.from <= today && today <= pause.to);
  if (isPaused || until < today) return [];
  const row = { id: customer.id, customerId: customer.id };
  const when = { kind: 'askWindow' as const, occurrence: opened, known: 0 };
  return [eventAt(row, when, Temporal.Instant.from(from).toZonedDateTimeISO(zone), settings)];
};
