import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OpenRecord } from '../../../entrypoints/crm.content/follow-record';
import { type Shown, showRecord } from '../../../entrypoints/crm.content/show-record';
import { refOf } from '../../crm/pages';

const record = (id: number, name?: string): OpenRecord => {
  const ref = refOf(`https://app.hubspot.com/contacts/1/record/0-1/${id}`);
  return { ref, snapshot: { key: ref.key, name, fields: {}, reading: 'settling', missing: [] } };
};
const one = record(1);
const two = record(2);

const setUp = () => {
  const life = new AbortController();
  const asked: { open: OpenRecord; answer: (shown: Shown | 'lost') => void }[] = [];
  const seen: string[] = [];
  let orphan = false;
  const showing = showRecord({
    announce: open =>
      new Promise((resolve, reject) =>
        asked.push({
          open,
          answer: shown => (shown === 'lost' ? reject(new Error('lost')) : resolve(shown)),
        }),
      ),
    leave: async () => seen.push('left'),
    cover: () => seen.push('cover'),
    reveal: () => seen.push('reveal'),
    clear: () => seen.push('clear'),
    isOrphan: () => orphan,
    signal: life.signal,
  });
  const answer = async (shown: string | null | 'lost') => {
    asked.at(-1)?.answer(shown === 'lost' ? 'lost' : { shown });
    await vi.advanceTimersByTimeAsync(0);
  };
  return { ...showing, asked, seen, answer, becomeOrphan: () => (orphan = true), end: () => life.abort() };
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('showing a record', () => {
  it('covers at once and reveals when the panel has painted exactly it', async () => {
    const { arrived, answer, seen } = setUp();
    arrived(one);
    expect(seen).toEqual(['cover']);
    await answer(one.ref.key);
    expect(seen).toEqual(['cover', 'reveal']);
  });

  it('reveals nothing when something else is painted, and asks again', async () => {
    const { arrived, answer, seen, asked } = setUp();
    arrived(one);
    await answer(two.ref.key);
    await answer(null);
    expect(seen).toEqual(['cover']);
    await pass(50);
    expect(asked).toHaveLength(2);
  });

  it('asks again with growing waits when the background is away', async () => {
    const { arrived, answer, asked } = setUp();
    arrived(one);
    for (const wait of [50, 100, 200, 400]) {
      await answer('lost');
      await pass(wait);
    }
    expect(asked).toHaveLength(5);
  });

  it('is not stopped for good by an answer that never comes', async () => {
    const { arrived, asked } = setUp();
    arrived(one);
    await pass(4_100);
    expect(asked).toHaveLength(2);
  });

  it('takes empty paper away after five seconds, and shows the panel when it comes after all', async () => {
    const { arrived, answer, seen } = setUp();
    arrived(one);
    await pass(5_000);
    expect(seen).toEqual(['cover', 'clear']);
    await pass(100);
    await answer(one.ref.key);
    expect(seen.at(-1)).toBe('reveal');
  });

  it('sends what was read later without covering', async () => {
    const { arrived, read, answer, asked, seen } = setUp();
    arrived(one);
    read(record(1, 'Ada'));
    await answer(one.ref.key);
    expect(asked.map(({ open }) => open.snapshot.name)).toEqual([undefined, 'Ada']);
    await answer(one.ref.key);
    expect(seen).toEqual(['cover', 'reveal', 'reveal']);
  });
});

describe('a change of records while a question is under way', () => {
  it('asks for the new one only after the old answer, and never reveals by it', async () => {
    const { arrived, answer, asked, seen } = setUp();
    arrived(one);
    arrived(two);
    expect(asked).toHaveLength(1);
    await answer(one.ref.key);
    expect(seen).toEqual(['cover', 'cover']);
    expect(asked.at(-1)?.open.ref.key).toBe(two.ref.key);
    await answer(two.ref.key);
    expect(seen.at(-1)).toBe('reveal');
  });

  it('does not take an old answer for a record that was opened again', async () => {
    const { arrived, answer, seen } = setUp();
    arrived(one);
    arrived(two);
    arrived(one);
    await answer(one.ref.key);
    expect(seen).toEqual(['cover', 'cover', 'cover']);
    await answer(one.ref.key);
    expect(seen.at(-1)).toBe('reveal');
  });

  it('clears and says so when no record is open any more', async () => {
    const { arrived, answer, seen } = setUp();
    arrived(one);
    arrived(null);
    await answer(one.ref.key);
    expect(seen).toEqual(['cover', 'clear', 'left']);
  });
});

describe('after an update of the extension', () => {
  it('leaves the panel on its record, hides it beside another, and asks nobody', async () => {
    const { arrived, answer, asked, seen, becomeOrphan } = setUp();
    arrived(one);
    await answer(one.ref.key);
    becomeOrphan();
    arrived(two);
    arrived(one);
    arrived(null);
    expect(seen.slice(2)).toEqual(['clear', 'reveal', 'clear']);
    expect(asked).toHaveLength(1);
  });
});

it('tells a frame that was loaded anew what is open', async () => {
  const { arrived, again, answer, asked } = setUp();
  again();
  expect(asked).toHaveLength(0);
  arrived(one);
  await answer(one.ref.key);
  again();
  expect(asked).toHaveLength(2);
});

it('stops asking when the script ends', async () => {
  const { arrived, answer, asked, end } = setUp();
  arrived(one);
  end();
  await answer('lost');
  await pass(60_000);
  expect(asked).toHaveLength(1);
});
