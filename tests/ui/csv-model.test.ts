/** Columns chosen faster than previews come: none is lost, and an old preview never stands over a newer one. */
import { describe, expect, it, vi } from 'vitest';
import type { CsvColumns } from '../../lib/domain/data/csv/table';
import type { Ask } from '../../lib/ui/act';
import { createCsvModel } from '../../lib/ui/csv-model';

it('matches columns one after the other without waiting for the preview between them', async () => {
  const asked: { columns?: CsvColumns; answer: (preview: object) => void }[] = [];
  const look = (_: string, request: { columns?: CsvColumns }) =>
    new Promise(answer => asked.push({ columns: request.columns, answer }));
  const csv = createCsvModel({
    ask: look as unknown as Ask,
    act: { look } as unknown as Parameters<typeof createCsvModel>[0]['act'],
    newId: () => 'id',
    doors: {
      takeInTable: async () => ({ name: 'a.csv', rows: 5 }),
    } as unknown as Parameters<typeof createCsvModel>[0]['doors'],
  });
  const chosen = csv.choose(new File([], 'a.csv'));
  await new Promise(resolve => setTimeout(resolve));
  asked[0]?.answer({ columns: { date: 1 } });
  await chosen;
  const looks = [csv.match({ name: 0 }), csv.match({ amount: 2 }), csv.match({ date: undefined })];
  expect(asked.slice(1).map(({ columns }) => columns)).toEqual([
    { date: 1, name: 0 },
    { date: 1, name: 0, amount: 2 },
    { name: 0, amount: 2 },
  ]);
  asked[3]?.answer({ deals: 3 });
  asked[2]?.answer({ deals: 2 });
  asked[1]?.answer({ deals: 1 });
  await Promise.all(looks);
  expect(csv.preview.value).toEqual({ deals: 3 });
});

describe('taking in', () => {
  const PREVIEW = { deals: 2, newCustomers: 1, skipped: 0 };
  const modelOf = async (answers: Record<string, unknown>) => {
    const asked: string[] = [];
    const ask = async (name: string) => {
      asked.push(name);
      return answers[name] ?? null;
    };
    const csv = createCsvModel({
      ask: ask as unknown as Ask,
      act: { look: async () => PREVIEW } as unknown as Parameters<typeof createCsvModel>[0]['act'],
      newId: () => 'id',
      doors: {
        takeInTable: async () => ({ name: 'a.csv' }),
      } as unknown as Parameters<typeof createCsvModel>[0]['doors'],
    });
    await csv.choose(new File([], 'a.csv'));
    return { csv, asked };
  };

  it('stopped while the rows left out are still being read, nothing is', async () => {
    let answer: (rows: object) => void = () => undefined;
    const rows = new Promise(found => {
      answer = found;
    });
    const { csv, asked } = await modelOf({
      checkCsv: { ...PREVIEW, skipped: 5_000 },
      readCsvRows: rows,
    });
    const taking = csv.take();
    await vi.waitFor(() => expect(asked).toContain('readCsvRows'));
    await csv.cancel();
    answer({ rows: [] });
    await taking;
    expect(csv.done.value).toBe('cancelled');
    expect(csv.preview.value).not.toBeNull();
    expect(asked).not.toContain('importCsv');
  });

  it('tells what was taken in, not what was once looked at', async () => {
    const { csv } = await modelOf({
      checkCsv: { deals: 1, newCustomers: 0, skipped: 0 },
      importCsv: { changeId: 'c' },
    });
    await csv.take();
    expect(csv.done.value).toEqual({ changeId: 'c', deals: 1, customers: 0, leftOut: [] });
  });

  it('where another tab took the same file in meanwhile there is nothing left to do, and it is said', async () => {
    const nothing = { deals: 0, newCustomers: 0, skipped: 2 };
    const { csv, asked } = await modelOf({ checkCsv: nothing });
    await csv.take();
    expect(asked).not.toContain('importCsv');
    expect([csv.done.value, csv.preview.value]).toEqual([null, nothing]);
  });
});
