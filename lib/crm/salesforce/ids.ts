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

/** Objects whose ids begin alike in every org (data.md, Identity); others are told by the path or not at all. */
const STANDARD: Record<string, string> = {
  '001': 'Account',
  '003': 'Contact',
  '005': 'User',
  '006': 'Opportunity',
  '00Q': 'Lead',
  '500': 'Case',
};

/** API name of the object an id belongs to, '' when only the org knows. */
export const objectOfId = (id: string): string => STANDARD[id.slice(0, 3)] ?? '';

/**
 * Ids that open in the shape of a record page but are no record: report, dashboard, list view, group, record type; then
 * folder, org, profile, Apex, custom object, Visualforce, translation, flow.
 */
const NO_RECORD = /^(00O|01Z|00B|00G|012|00l|00D|00e|01[pqI]|066|099|30[01])/;

export const isRecordId = (id: string): boolean => !NO_RECORD.test(id);
