/** The short rows say what the customers' own rows say, whatever was written in between. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { timesMade } from '../../lib/storage/held-rows';
import { readSummaries, refreshStale, refreshStates, type SummaryContext } from '../../lib/storage/summaries';
import { undoChange } from '../../lib/storage/undo';
import { newBook, soundBook, write } from './book';
import { customerRow, stepRow } from './rows';

const context = (now: Temporal.ZonedDateTime): SummaryContext => ({ now, settings: DEFAULT_SETTINGS });

describe('the short rows of customers', () => {
  it('follow a next step that is set, ended and taken back', async () => {
    const { book, db, clock } = await newBook();
    const customer = customerRow();
    const step = stepRow({ customerId: customer.id });
    const openOf = async () => {
      expect(await refreshStale(db, context(clock.now), 10)).toBe(0);
      return (await readSummaries(db)).map(({ id, steps }) => [id, steps.map(row => row.id)]);
    };
    await write(book, async writing => {
      await writing.put('customers', customer);
      await writing.put('nextSteps', step);
      return {};
    });
    expect(await openOf()).toEqual([[customer.id, [step.id]]]);
    const { changeId } = await write(book, async writing => {
      await writing.put('nextSteps', { ...step, status: 'ended', endedDate: '2026-03-04' });
      return {};
    });
    expect(await openOf()).toEqual([[customer.id, []]]);
    await undoChange(book, crypto.randomUUID(), changeId);
    expect(await openOf()).toEqual([[customer.id, [step.id]]]);
  });

  it('leave a customer who is erased', async () => {
    const { book, db, clock } = await newBook();
    const customer = customerRow();
    await write(book, async writing => ({ customerId: (await writing.put('customers', customer)).id }));
    await refreshStale(db, context(clock.now), 10);
    await write(book, async writing => {
      await writing.remove('customers', [customer.id]);
      return {};
    });
    await refreshStale(db, context(clock.now), 10);
    expect(await readSummaries(db)).toEqual([]);
  });

  it('say how many customers are still to be summed up', async () => {
    const { book, db, clock } = await newBook();
    await write(book, async writing => {
      await writing.putAsIs('customers', [customerRow(), customerRow(), customerRow()]);
      return {};
    });
    expect(await refreshStale(db, context(clock.now), 2)).toBe(1);
    expect(await refreshStale(db, context(clock.now), 2)).toBe(0);
    expect(await readSummaries(db)).toHaveLength(3);
  });

  it('are made once, however many ask at once, and nobody misses what was written meanwhile', async () => {
    const { book, db, clock } = await newBook();
    const add = (name: string) =>
      write(book, async writing => ({
        customerId: (await writing.put('customers', customerRow({ name }))).id,
      }));
    await add('First');
    const ask = async () => {
      await refreshStale(db, context(clock.now), 10);
      return (await readSummaries(db)).map(({ customer }) => customer.name).sort();
    };
    const before = await timesMade(db);
    const both = [ask(), ask()];
    expect(await Promise.all(both)).toEqual([['First'], ['First']]);
    expect(await timesMade(db)).toBe(before + 1);
    await add('Second');
    const early = ask();
    await add('Third');
    expect(await ask()).toEqual(['First', 'Second', 'Third']);
    await early;
  });

  it('find the state anew on another day and with other settings, and not otherwise', async () => {
    const { book, db, clock } = await newBook();
    await write(book, async writing => ({ customerId: (await writing.put('customers', customerRow())).id }));
    await refreshStale(db, context(clock.now), 10);
    const foundOn = async () => (await readSummaries(db))[0]?.foundOn;
    const first = await foundOn();
    await refreshStates(db, context(clock.now.add({ hours: 3 })));
    expect(await foundOn()).toBe(first);
    await refreshStates(db, context(clock.now.add({ days: 1 })));
    const next = await foundOn();
    expect(next).not.toBe(first);
    await refreshStates(db, {
      now: clock.now.add({ days: 1 }),
      settings: { ...DEFAULT_SETTINGS, earnedScore: 90 },
    });
    expect(await foundOn()).not.toBe(next);
  });

  it('are made anew after a restart that found them missing', async () => {
    const out = await newBook();
    await write(out.book, async writing => ({
      customerId: (await writing.put('customers', customerRow())).id,
    }));
    out.db.close();
    const again = await soundBook(out);
    expect(await again.db.stale.count()).toBe(1);
    expect(await refreshStale(again.db, context(out.clock.now), 10)).toBe(0);
  });
});
