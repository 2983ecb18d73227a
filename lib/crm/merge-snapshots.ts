/** Joining what was read about one record at different times: sections render late, tabs hide fields. */
import type { RecordSnapshot } from '../domain/records';

/**
 * The later reading's words win, absent words never wipe earlier ones. Snapshots of different records are never mixed:
 * then the later one stands alone.
 */
export const mergeSnapshots = (earlier: RecordSnapshot, later: RecordSnapshot): RecordSnapshot => {
  if (earlier.key !== later.key) return later;
  const fields = { ...earlier.fields };
  for (const [field, words] of Object.entries(later.fields))
    if (words) fields[field as keyof typeof fields] = words;
  const name = later.name || earlier.name;
  const company = later.company ?? earlier.company;
  const sameCompany = later.company && later.company.ref.key === earlier.company?.ref.key;
  const known = new Set<string>([
    ...Object.keys(fields),
    ...(name ? ['name'] : []),
    ...(company ? ['company'] : []),
  ]);
  return {
    key: later.key,
    name,
    fields,
    company:
      company && sameCompany ? { ref: company.ref, name: company.name ?? earlier.company?.name } : company,
    reading: name && later.reading !== 'unreadable' ? 'settled' : later.reading,
    missing: later.missing.filter(what => !known.has(what)),
  };
};
