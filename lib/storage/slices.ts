/** A long table read a little at a time, for work in the background: what a surface asks meanwhile is answered between. */
import type { Table } from 'dexie';

/** So many rows are read before a message may slip in. */
const SLICE = 100;

/** @param breathe lets what waits go first. Writes may slip in too: what is read is of no one moment. */
export async function readInSlices<Row extends { id: string }>(
  table: Table<Row, string>,
  breathe: () => Promise<unknown>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (let after = ''; ; ) {
    const slice = await table.where(':id').above(after).limit(SLICE).toArray();
    rows.push(...slice);
    const last = slice.at(-1);
    if (!last || slice.length < SLICE) return rows;
    after = last.id;
    await breathe();
  }
}
