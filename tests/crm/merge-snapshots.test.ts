import { describe, expect, it } from 'vitest';
import { mergeSnapshots } from '../../lib/crm/merge-snapshots';
import type { RecordSnapshot } from '../../lib/domain/records';
import { refOf } from './pages';

const snapshot = (more: Partial<RecordSnapshot> = {}): RecordSnapshot => ({
  key: 'k',
  fields: {},
  reading: 'settled',
  missing: [],
  ...more,
});
const company = { ref: refOf('https://app.hubspot.com/contacts/1/company/9'), name: 'Tarnwood' };

describe('two readings of one record', () => {
  it('are joined, the later words winning', () => {
    const joined = mergeSnapshots(
      snapshot({ name: 'Ola', fields: { email: 'a', phone: '1' } }),
      snapshot({ name: 'Ola B', fields: { email: 'b' }, company }),
    );
    expect(joined).toMatchObject({
      name: 'Ola B',
      fields: { email: 'b', phone: '1' },
      company,
    });
  });

  it('never lose a word because the later one did not see it', () => {
    const full = snapshot({ name: 'Ola', fields: { email: 'a' }, company });
    const later = snapshot({
      fields: { email: '' },
      reading: 'settling',
      missing: ['name', 'email', 'company', 'phone'],
    });
    expect(mergeSnapshots(full, later)).toEqual({ ...full, missing: ['phone'] });
    const nameless = snapshot({ company: { ref: company.ref } });
    expect(mergeSnapshots(full, nameless).company?.name).toBe('Tarnwood');
  });

  it('follow a company that changed, without the former name', () => {
    const other = { ref: refOf('https://app.hubspot.com/contacts/1/company/10') };
    expect(mergeSnapshots(snapshot({ company }), snapshot({ company: other })).company).toEqual(other);
  });

  it('stay unreadable when the later one gave up', () => {
    expect(mergeSnapshots(snapshot({ name: 'Ola' }), snapshot({ reading: 'unreadable' })).reading).toBe(
      'unreadable',
    );
  });
});

it('readings of different records are never mixed', () => {
  const other = snapshot({ key: 'other' });
  expect(mergeSnapshots(snapshot({ name: 'Ola', fields: { email: 'a' } }), other)).toBe(other);
});
