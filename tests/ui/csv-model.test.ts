/** Columns chosen faster than previews come: none is lost, and an old preview never stands over a newer one. */
import { expect, it } from 'vitest';
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

it('stopped while the rows left out are still being read, the file is not taken in', async () => {
  const asked: string[] = [];
  let answer: (rows: object) => void = () => undefined;
  const ask = (name: string) => {
    asked.push(name);
    return name === 'readCsvRows' ? new Promise(found => (answer = found)) : Promise.resolve(null);
  };
  const csv = createCsvModel({
    ask: ask as unknown as Ask,
    act: { look: async () => ({ skipped: 5_000, deals: 1 }) } as unknown as Parameters<
      typeof createCsvModel
    >[0]['act'],
    newId: () => 'id',
    doors: {
      takeInTable: async () => ({ name: 'a.csv' }),
    } as unknown as Parameters<typeof createCsvModel>[0]['doors'],
  });
  await csv.choose(new File([], 'a.csv'));
  const taking = csv.take();
  await csv.cancel();
  answer({ rows: [] });
  await taking;
  expect(csv.done.value).toBe('cancelled');
  expect(csv.preview.value).not.toBeNull();
  expect(asked).not.toContain('importCsv');
});
