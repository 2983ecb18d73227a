/** Writing deals: typed by hand, changed, paid back, dropped (data.md, Money from the page). */
import { stampOf } from '../../../lib/domain/moments';
import { leftOf, refundsOf } from '../../../lib/domain/plan/deals';
import type { Deal } from '../../../lib/domain/plan/rows';
import { isUntouched } from '../../../lib/domain/readiness/deliverable-template';
import type { Parsed } from '../../../lib/messages/listen';
import type { Saved } from '../../../lib/messages/protocol';
import { dealsOf } from '../../../lib/storage/deals';
import { newRow, type Writing } from '../../../lib/storage/writing';
import { flagDouble, moveDoubles, reviewDoubles } from './doubles';
import { mustBeThere, mustHold, save, todayOf } from './save';
import { resolveCustomer } from './subject';

type Money = { minor: number; currency: string };

/** The two fields of a row that an amount is kept in. */
export const amountOf = (money: Money | null | undefined): Pick<Deal, 'amountMinor' | 'currency'> => ({
  amountMinor: money?.minor,
  currency: money?.currency,
});

export const recordDeal = (request: Parsed<'recordDeal'>): Promise<Saved> =>
  save(request.commandId, 'dealNoted', async (writing, settings) => {
    const { subject, kind, date, money } = request;
    mustHold(date > todayOf(writing) ? 'future' : null);
    const { customerId } = await resolveCustomer(writing, subject);
    const row = await writing.put('deals', {
      ...newRow(writing.now, 'manual'),
      ...amountOf(money),
      customerId,
      kind,
      status: 'won',
      date,
    });
    await flagDouble(writing, row, settings);
    return { itemId: row.id, customerId };
  });

export const changeDeal = ({ commandId, id, ...typed }: Parsed<'changeDeal'>): Promise<Saved> =>
  save(commandId, 'dealChanged', async (writing, settings) => {
    const before = mustBeThere(await writing.get('deals', id));
    const { kind = before.kind, date = before.date, money } = typed;
    mustHold(date > todayOf(writing) ? 'future' : null);
    const amount = money === undefined ? {} : amountOf(money);
    const isRefund = kind === 'refund';
    // A refund has none of its own, and a sale pays nothing back.
    mustHold(
      isRefund && refundsOf(before, await dealsOf(writing.db, before.customerId)).length > 0
        ? 'refunded'
        : null,
    );
    const refundOf = isRefund ? before.refundOf : undefined;
    const after = await writing.put('deals', { ...before, ...amount, kind, date, refundOf });
    await reviewDoubles(writing, before, after, settings);
    return { itemId: id, customerId: before.customerId };
  });

const SETTLED = { won: 'dealWon', lost: 'dealLost', open: 'dealReopened' } as const;

/** Won, lost, or open again. What was won is left as it is: an order that was none is dropped, or paid back. */
export const settleDeal = ({ commandId, id, status, date, money }: Parsed<'settleDeal'>): Promise<Saved> =>
  save(commandId, SETTLED[status], async (writing, settings) => {
    const before = mustBeThere(await writing.get('deals', id));
    mustHold(before.status === 'won' || before.kind === 'refund' ? 'settled' : null);
    mustHold(date > todayOf(writing) ? 'future' : null);
    const amount = money === undefined ? {} : amountOf(money);
    const after = await writing.put('deals', { ...before, ...amount, status, date });
    if (status === 'won') await flagDouble(writing, after, settings);
    return { itemId: id, customerId: before.customerId };
  });

export const noteOnDeal = ({ commandId, id, ...noted }: Parsed<'noteOnDeal'>): Promise<Saved> =>
  save(commandId, 'dealChanged', async writing => {
    const before = mustBeThere(await writing.get('deals', id));
    const { discountNote = before.discountNote, effortMinutes = before.effortMinutes } = noted;
    await writing.put('deals', {
      ...before,
      discountNote: discountNote ?? undefined,
      effortMinutes: effortMinutes ?? undefined,
    });
    return { itemId: id, customerId: before.customerId };
  });

export const refundDeal = ({ commandId, id, date, money }: Parsed<'refundDeal'>): Promise<Saved> =>
  save(commandId, 'dealRefunded', async writing => {
    const deal = mustBeThere(await writing.get('deals', id));
    mustHold(deal.kind === 'refund' || deal.status !== 'won' ? 'notASale' : null);
    mustHold(date > todayOf(writing) ? 'future' : date < deal.date ? 'beforeSale' : null);
    const left = leftOf(deal, await dealsOf(writing.db, deal.customerId));
    mustHold(left === 0 ? 'refunded' : null);
    mustHold(
      money && left !== undefined && (money.currency !== deal.currency || money.minor > left)
        ? 'tooMuchBack'
        : null,
    );
    const whole = { amountMinor: left, currency: deal.currency };
    const row = await writing.put('deals', {
      ...newRow(writing.now, 'manual'),
      ...(money ? amountOf(money) : whole),
      customerId: deal.customerId,
      kind: 'refund',
      status: 'won',
      date,
      refundOf: id,
    });
    return { itemId: row.id, customerId: deal.customerId };
  });

/** It was no deal: it goes with its refunds and with what was planned for it and not begun. */
export const dropDeal = ({ commandId, id }: Parsed<'dropDeal'>): Promise<Saved> =>
  save(commandId, 'dealDropped', async writing => {
    const deal = mustBeThere(await writing.get('deals', id));
    const { customerId } = deal;
    const deletedAt = stampOf(writing.now);
    await moveDoubles(writing, deal, undefined);
    for (const row of [deal, ...refundsOf(deal, await dealsOf(writing.db, customerId))])
      await writing.put('deals', { ...row, deletedAt });
    await dropUntouched(writing, deal, deletedAt);
    return { itemId: id, customerId };
  });

async function dropUntouched(writing: Writing, { id, customerId }: Deal, deletedAt: string): Promise<void> {
  const items = await writing.db.deliverables.where('customerId').equals(customerId).toArray();
  for (const item of items)
    if (item.dealId === id && !item.deletedAt && isUntouched(item))
      await writing.put('deliverables', { ...item, deletedAt });
}
