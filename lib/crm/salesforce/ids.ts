/** Salesforce record ids: 15 case-sensitive characters, or 18 of which the last three only tell the case of the rest. */

const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** Raises a 15-character id to its 18-character form (data.md, Identity). Expects 15 letters and digits. */
export const sf18 = (id15: string): string => {
  let suffix = '';
  for (let group = 0; group < 15; group += 5) {
    let bits = 0;
    for (let i = 0; i < 5; i++) if (/[A-Z]/.test(id15[group + i] ?? '')) bits |= 1 << i;
    suffix += SUFFIX_LETTERS[bits];
  }
  return id15 + suffix;
};

/** The 18-character form of a 15- or 18-character id; null for any other text and for a wrong suffix. */
export const checkedId = (id: string): string | null => {
  if (!/^[a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?$/.test(id)) return null;
  const full = sf18(id.slice(0, 15));
  return id.length === 15 || id === full ? full : null;
};

/** Objects whose ids begin alike in every org. */
const STANDARD: Record<string, string> = {
  '001': 'Account',
  '002': 'Note',
  '003': 'Contact',
  '005': 'User',
  '006': 'Opportunity',
  '00Q': 'Lead',
  '00T': 'Task',
  '00U': 'Event',
  '00v': 'CampaignMember',
  '01t': 'Product2',
  '02i': 'Asset',
  '02s': 'EmailMessage',
  '069': 'ContentDocument',
  '0Q0': 'Quote',
  '500': 'Case',
  '701': 'Campaign',
  '800': 'Contract',
  '801': 'Order',
  '802': 'OrderItem',
};

/** API name of the object an id belongs to, '' when only the org knows. */
export const objectOfId = (id: string): string => STANDARD[id.slice(0, 3)] ?? '';

/** Ids that open in the shape of a record page but are no record: reports, views, groups, set-up. */
const NO_RECORDS = new Set([
  '00O',
  '01Z',
  '00B',
  '00G',
  '012',
  '00l',
  '00D',
  '00e',
  '01p',
  '01q',
  '01I',
  '066',
  '099',
  '300',
  '301',
]);

export const isRecordId = (id: string): boolean => !NO_RECORDS.has(id.slice(0, 3));
