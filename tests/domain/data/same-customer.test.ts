import { describe, expect, it } from 'vitest';
import { joinedCustomer } from '../../../lib/domain/data/join-customers';
import { type CustomerSide, looksLikeOne } from '../../../lib/domain/data/same-customer';
import { customerRow } from '../../storage/rows';

const side = (name: string, webDomain?: string, ...mailDomains: string[]): CustomerSide => ({
  name,
  webDomain,
  mailDomains,
});

describe('two sides look like one customer', () => {
  it.each<[string, CustomerSide, CustomerSide, string | null]>([
    ['equal web domain', side('Acme', 'acme.example'), side('Rockets', 'acme.example'), 'domain'],
    ['other web domain', side('Acme', 'acme.example'), side('Acme', 'acme.test'), null],
    [
      'equal name, common mail',
      side('Acme GmbH', undefined, 'a.example'),
      side('ACME', undefined, 'b.example', 'a.example'),
      'name',
    ],
    ['equal name, no mail known', side('Acme'), side('Acme'), null],
    [
      'equal name, other mail',
      side('Acme', undefined, 'a.example'),
      side('Acme', undefined, 'b.example'),
      null,
    ],
    [
      'common mail, other name',
      side('Acme', undefined, 'a.example'),
      side('Beta', undefined, 'a.example'),
      null,
    ],
    [
      'names of legal forms only',
      side('GmbH', undefined, 'a.example'),
      side('Ltd', undefined, 'a.example'),
      null,
    ],
    ['no web domain on either side', side('Acme', ''), side('Beta', ''), null],
  ])('%s', (_, a, b, expected) => {
    expect(looksLikeOne(a, b)).toBe(expected);
    expect(looksLikeOne(b, a)).toBe(expected);
  });
});

describe('the row of the joined customer', () => {
  const older = customerRow({ name: 'Acme', updatedAt: '2026-01-01T00:00:00.000Z' });
  const newer = customerRow({ name: 'ACME Inc', updatedAt: '2026-02-01T00:00:00.000Z' });

  it('keeps its id and says what was written later', () => {
    expect(joinedCustomer(older, newer)).toMatchObject({ id: older.id, name: 'ACME Inc' });
    expect(joinedCustomer(newer, older)).toMatchObject({ id: newer.id, name: 'ACME Inc' });
  });

  it('what only one side says stays', () => {
    expect(joinedCustomer(newer, { ...older, note: 'by post' }).note).toBe('by post');
  });

  it('"do not ask" stays, whoever said it', () => {
    const doNotAsk = { reason: 'they asked us', since: '2026-01-01' };
    expect(joinedCustomer(newer, { ...older, doNotAsk }).doNotAsk).toEqual(doNotAsk);
  });

  it('of two facts the one heard later stands', () => {
    const fact = (text: string, date: string) => ({ goal: { text, date, source: 'manual' } });
    const a = { ...newer, facts: fact('one login', '2026-01-01') };
    const b = { ...older, facts: fact('no passwords', '2026-02-01') };
    expect(joinedCustomer(a, b).facts.goal?.text).toBe('no passwords');
  });

  it('is in the archive, or ended, only when both were', () => {
    const ended = { date: '2026-01-01', reason: 'closed' };
    expect(joinedCustomer({ ...older, archived: true, ended }, newer)).toMatchObject({
      archived: false,
      ended: undefined,
    });
  });

  it('is never its own group', () => {
    expect(joinedCustomer({ ...older, parentId: newer.id }, newer).parentId).toBeUndefined();
  });
});
