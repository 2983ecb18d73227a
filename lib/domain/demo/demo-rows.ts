/** The rows of the demo book, counted from the day it is opened (pages.md, Onboarding: demo book). */
import type { z } from '../../platform/zod';
import type { bookStores, StoreName } from '../data/stores';
import { addDays, type Day } from '../days';
import { DEMO_CUSTOMERS, type DemoCustomer } from './customers';

type Row<S extends StoreName> = z.output<ReturnType<(typeof bookStores)[S]['schema']>>;
export type DemoRows = { [S in StoreName]?: Row<S>[] };

export interface DemoDay {
  today: Day;
  /** ISO 4217; what the rep counts in. */
  currency: string;
}

/** Ids that anybody can see are invented, the same at every opening. */
const demoId = (customer: number, item: number): string =>
  `de300000-0000-4000-a000-${String(customer).padStart(6, '0')}${String(item).padStart(6, '0')}`;

/** Rows of all ten. Every row stands as if it had been written on its own day. */
export function demoRows(at: DemoDay): DemoRows {
  const all: Record<string, object[]> = {};
  DEMO_CUSTOMERS.forEach((customer, index) => {
    for (const [store, rows] of Object.entries(rowsOf(customer, index + 1, at)))
      all[store] = [...(all[store] ?? []), ...rows];
  });
  return all as DemoRows;
}

function rowsOf(of: DemoCustomer, number: number, { today, currency }: DemoDay): DemoRows {
  let items = 0;
  const day = (fromToday: number) => addDays(today, fromToday);
  const moment = (fromToday: number) => `${day(fromToday)}T11:00:00.000Z`;
  const row = (fromToday: number) => ({
    id: demoId(number, items++),
    createdAt: moment(fromToday),
    updatedAt: moment(fromToday),
    origin: 'manual' as const,
  });
  const tracked = -(of.sold ?? 20) - 14;
  const customer: Row<'customers'> = {
    ...row(tracked),
    name: of.name,
    kind: 'company',
    trackedSince: day(tracked),
    ...(of.sold ? { firstSaleTyped: day(-of.sold) } : {}),
    ...(of.stays ? { expectedLifeMonths: of.stays } : {}),
    pauses: [],
    facts: Object.fromEntries(
      Object.entries(of.knownFor ?? {}).map(([key, text]) => [
        key,
        { text, date: day(-20), source: 'manual' },
      ]),
    ),
    goals: {},
    earnedLatch: false,
    archived: false,
  };
  const person: Row<'persons'> = {
    ...row(tracked),
    customerId: customer.id,
    name: of.contact,
    role: of.role,
  };
  const theirs = { customerId: customer.id, personId: person.id };
  const promise = { ...theirs, importance: 2 as const, renegotiations: [] };
  const touch = { ...theirs, personal: true, awaitingReply: false, source: 'manual' as const };

  return {
    customers: [customer],
    persons: [person],
    promises: [
      ...(of.owed ?? []).map(([text, made, due]) => ({
        ...row(made),
        ...promise,
        text,
        madeDate: day(made),
        dueDate: day(due),
        status: 'open' as const,
      })),
      ...(of.kept ?? []).map(([text, daysAgo]) => ({
        ...row(-daysAgo - 5),
        ...promise,
        text,
        madeDate: day(-daysAgo - 5),
        dueDate: day(-daysAgo),
        status: 'kept' as const,
        closedAt: moment(-daysAgo),
        closedDate: day(-daysAgo),
      })),
    ],
    nextSteps: (of.step ? [of.step] : []).map(([text, due]) => ({
      ...row(-4),
      ...theirs,
      kind: 'step' as const,
      text,
      dueDate: day(due),
      setDate: day(-4),
      status: 'current' as const,
    })),
    touches: [
      ...Array.from({ length: of.weeks }, (_, week) => ({
        ...row(-week * 7 - 2),
        ...touch,
        date: day(-week * 7 - 2),
        at: moment(-week * 7 - 2),
        channel: week % 3 === 0 ? ('call' as const) : ('email' as const),
        purpose: 'courtesy' as const,
        text: 'Checked in',
      })),
      ...(of.value ? [6, 20, 34, 48] : []).map(daysAgo => ({
        ...row(-daysAgo),
        ...touch,
        date: day(-daysAgo),
        at: moment(-daysAgo),
        channel: 'email' as const,
        purpose: 'value' as const,
        valueHow: 'use' as const,
        text: of.value?.[0],
        acknowledged: { date: day(-daysAgo), words: of.value?.[1] ?? '' },
      })),
    ],
    deliverables: (of.delivered ? [of.delivered] : []).map(([text, saying]) => ({
      ...row(tracked),
      ...theirs,
      text,
      dueDate: day(tracked + 40),
      deliveredDate: day(tracked + 38),
      confirmedDate: day(tracked + 39),
      confirmedBy: of.contact,
      confirmedWords: saying,
    })),
    deals: (of.deals ?? []).map(([daysAgo, amount, hours], index) => ({
      ...row(-daysAgo),
      ...theirs,
      kind: index === 0 ? ('new' as const) : ('repeat' as const),
      status: 'won' as const,
      amountMinor: amount * 100,
      currency,
      date: day(-daysAgo),
      effortMinutes: hours * 60,
    })),
    needs: (of.said ? [of.said] : []).map(([verbatim, daysAgo, revisit]) => ({
      ...row(-daysAgo),
      ...theirs,
      kind: 'need' as const,
      verbatim,
      covered: false,
      raisedBy: 'customer' as const,
      importance: 2 as const,
      capturedDate: day(-daysAgo),
      revisitDate: day(revisit),
      status: 'open' as const,
      answers: [],
    })),
    issues: (of.issue ? [of.issue] : []).map(([text, daysAgo]) => ({
      ...row(-daysAgo),
      ...theirs,
      text,
      severity: 2 as const,
      openedAt: moment(-daysAgo),
      handling: 'me' as const,
      status: 'open' as const,
    })),
    ratings: (of.rating ? [of.rating] : []).map(([product, person, words]) => ({
      ...row(-30),
      ...theirs,
      date: day(-30),
      product,
      person,
      words,
    })),
    wows: (of.wow ? [of.wow] : []).map(([what, reaction]) => ({
      ...row(-18),
      ...theirs,
      date: day(-18),
      what,
      reaction,
      reactionDate: day(-18),
    })),
    referrals: (of.named ? [of.named] : []).map(name => ({
      ...row(-1),
      ...theirs,
      name,
      mayUseName: true,
      stage: 'named' as const,
      stageDates: { named: day(-1) },
      loops: [],
    })),
  };
}
