import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

describe.each(['salesforce', 'hubspot'])('the selector tables of %s', crm => {
  const source = readFileSync(`lib/crm/${crm}/selectors.ts`, 'utf8');
  const tables = [
    ...source.matchAll(/(?:DatedSelector\[\] =(?:> \[| \[)|(?:top|bottom): \[)\n([\s\S]*?)\n\s*\]/g),
  ].map(([, rows = '']) => rows.trim());

  it('are found', () => {
    expect(tables.length).toBeGreaterThan(5);
  });

  it('say of each way when it was last seen and who says so, newest first', () => {
    for (const rows of tables) {
      expect(rows, 'which month, which source?').toMatch(/^\/\/ \d{4}-\d{2}, \S/);
      const months = [...rows.matchAll(/\/\/ (\d{4}-\d{2}), \S/g)].map(([, month = '']) => month);
      expect(months, `add above, never edit below:\n${rows}`).toEqual([...months].sort().reverse());
    }
  });

  it('use no class that a build or a release makes up', () => {
    expect(tables.join('\n')).not.toMatch(/lwc-[0-9a-f]{4}|data-aura-rendered-by|nth-child/);
  });
});
