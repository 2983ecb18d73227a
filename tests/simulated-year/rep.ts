/** A rep and his book as a year goes by: the same every time, for every choice comes from one seed. */
import type { Customer } from '../../lib/domain/data/customer';
import { addDays, type Day } from '../../lib/domain/days';
import { stampOf } from '../../lib/domain/moments';
import type { Deal } from '../../lib/domain/plan/rows';
import type { Touch } from '../../lib/domain/readiness/evidence';
import { addWorkingDays } from '../../lib/domain/reminders/working-time';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import type { Writing } from '../../lib/storage/writing';
import { uuid } from '../domain/rows';

/** Numbers from 0 to 1, always the same ones in the same order (mulberry32). */
export function chances(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Rep {
  /** The customers who are in the book when the year begins. */
  begin(writing: Writing): Promise<void>;
  /** One working day's work: promises made and kept, steps taken, talks, an order and an issue now and then. */
  work(writing: Writing, today: Day): Promise<void>;
  /** Thanks whom the day asks for, most of the time. */
  thank(writing: Writing, today: Day, customerIds: readonly string[]): Promise<number>;
  /** Something useful for those who have heard nothing. */
  sendToAll(writing: Writing, today: Day, customerIds: readonly string[]): Promise<void>;
}

/** Where the rep sits; winter or summer, he writes at noon. */
export const ZONE = 'Europe/Berlin';
const noon = (day: Day) => stampOf(Temporal.PlainDateTime.from(`${day}T12:00`).toZonedDateTime(ZONE));

export function makeRep(size: number, since: Day, seed: number): Rep {
  const chance = chances(seed);
  const any = <T>(list: readonly T[]): T | undefined => list[Math.floor(chance() * list.length)];
  const days = (from: number, to: number) => Math.round(from + chance() * (to - from));
  const workday = (day: Day) => addWorkingDays(day, 0, DEFAULT_SETTINGS);
  let made = 0;
  const row = (day: Day) => ({
    id: uuid(++made),
    createdAt: noon(day),
    updatedAt: noon(day),
    origin: 'manual' as const,
  });
  const ids: string[] = [];

  const touch = (customerId: string, day: Day, fields: Partial<Touch> = {}): Touch => ({
    ...row(day),
    customerId,
    date: day,
    at: noon(day),
    channel: 'call',
    purpose: 'courtesy',
    personal: true,
    awaitingReply: false,
    source: 'manual',
    ...fields,
  });
  const step = (customerId: string, day: Day) => ({
    ...row(day),
    customerId,
    kind: 'step' as const,
    text: 'Call about how it goes',
    setDate: day,
    dueDate: workday(addDays(day, days(10, 45))),
    status: 'current' as const,
  });

  async function begin(writing: Writing) {
    const customers: Customer[] = [];
    const deals: Deal[] = [];
    for (let n = 0; n < size; n++) {
      const { id } = row(since);
      const sold = addDays(since, -days(120, 1_200));
      ids.push(id);
      customers.push({
        ...row(since),
        id,
        name: `Customer ${String(n).padStart(3, '0')}`,
        kind: 'company',
        trackedSince: since,
        firstSaleTyped: sold,
        pauses: [],
        facts: {},
        goals: {},
        earnedLatch: false,
        archived: false,
        // A fifth hear from us in a rhythm of their own.
        ...(chance() < 0.2 ? { rhythm: { everyDays: 28 } } : {}),
      });
      // Few bring much, many bring little.
      const amountMinor = Math.round(100_000 / (0.02 + chance()));
      deals.push({
        ...row(since),
        customerId: id,
        kind: 'repeat',
        status: 'won',
        amountMinor,
        currency: 'USD',
        date: addDays(since, -days(5, 300)),
      });
    }
    await writing.putAsIs('customers', customers);
    await writing.putAsIs('deals', deals);
    await writing.putAsIs(
      'deliverables',
      ids.map(customerId => ({
        ...row(since),
        customerId,
        text: 'What they bought runs',
        dueDate: addDays(since, -60),
        deliveredDate: addDays(since, -65),
        confirmedDate: addDays(since, -64),
        confirmedWords: 'It runs.',
      })),
    );
    await writing.putAsIs(
      'nextSteps',
      ids.map(id => step(id, addDays(since, -days(0, 9)))),
    );
  }

  async function work(writing: Writing, today: Day) {
    const { db } = writing;
    const open = await db.promises
      .where('[status+dueDate]')
      .between(['open', ''], ['open', today], true, true)
      .toArray();
    // Nine of ten promises are kept on their day, the rest a little later.
    const kept = open.filter(({ dueDate = today }) => dueDate <= today && chance() < 0.9);
    await writing.putAsIs(
      'promises',
      kept.map(one => ({
        ...one,
        status: 'kept' as const,
        closedAt: noon(today),
        closedDate: today,
        updatedAt: noon(today),
      })),
    );
    for (let n = days(3, 7); n > 0; n--) {
      const customerId = any(ids) ?? '';
      await writing.putAsIs('promises', [
        {
          ...row(today),
          customerId,
          text: 'Send the figures',
          madeDate: today,
          dueDate: workday(addDays(today, days(1, 12))),
          importance: chance() < 0.15 ? (3 as const) : (2 as const),
          status: 'open' as const,
          renegotiations: [],
        },
      ]);
    }
    const current = await db.nextSteps
      .where('[status+dueDate]')
      .between(['current', ''], ['current', '9'])
      .toArray();
    const due = current.filter(({ dueDate }) => dueDate <= today && chance() < 0.95);
    await writing.putAsIs(
      'nextSteps',
      due.flatMap(one => [
        {
          ...one,
          status: 'ended' as const,
          outcome: 'done' as const,
          endedDate: today,
          updatedAt: noon(today),
        },
        // Now and then the next one is forgotten; within days it is seen.
        ...(chance() < 0.93 ? [step(one.customerId, today)] : []),
      ]),
    );
    const has = new Set(current.map(({ customerId }) => customerId));
    const without = ids.filter(id => !has.has(id) && chance() < 0.6);
    await writing.putAsIs(
      'nextSteps',
      without.map(id => step(id, today)),
    );
    const talks = Array.from({ length: 35 }, () => any(ids) ?? '');
    await writing.putAsIs(
      'touches',
      talks.map(id =>
        chance() < 0.4
          ? touch(id, today, { purpose: 'value', valueHow: 'use', channel: 'email' })
          : touch(id, today),
      ),
    );
    // Every third day somebody buys again.
    if (chance() < 0.35)
      await writing.putAsIs('deals', [
        {
          ...row(today),
          customerId: any(ids) ?? '',
          kind: 'repeat',
          status: 'won',
          amountMinor: Math.round(100_000 / (0.02 + chance())),
          currency: 'USD',
          date: today,
        },
      ]);
    const issues = (await db.issues.toArray()).filter(({ confirmedAt }) => !confirmedAt);
    await writing.putAsIs(
      'issues',
      issues
        .filter(() => chance() < 0.4)
        .map(one => ({
          ...one,
          status: 'confirmed' as const,
          confirmedAt: noon(today),
          confirmedWords: 'Fine',
          updatedAt: noon(today),
        })),
    );
    if (chance() < 0.15)
      await writing.putAsIs('issues', [
        {
          ...row(today),
          customerId: any(ids) ?? '',
          text: 'It came late',
          severity: 2 as const,
          openedAt: noon(today),
          firstAnswerAt: noon(today),
          handling: 'me' as const,
          status: 'open' as const,
        },
      ]);
  }

  return {
    begin,
    work,
    async thank(writing, today, customerIds) {
      const thanked = customerIds.filter(() => chance() < 0.85);
      await writing.putAsIs(
        'touches',
        thanked.map(id => touch(id, today, { purpose: 'appreciation', appreciationKind: 'callNoAgenda' })),
      );
      return thanked.length;
    },
    async sendToAll(writing, today, customerIds) {
      const broadcastId = uuid(++made);
      await writing.putAsIs(
        'touches',
        customerIds
          .filter(() => chance() < 0.8)
          .map(id =>
            touch(id, today, {
              personal: false,
              broadcastId,
              purpose: 'value',
              valueHow: 'use',
              channel: 'email',
            }),
          ),
      );
    },
  };
}
