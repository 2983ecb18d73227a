/** Salesforce Lightning, as one table and one parser. */
import type { PageField, RecordRef, RelatedRecord } from '../../domain/records';
import type { CrmAdapter, Evidence } from '../adapter';
import { type Find, findBelow, isOnScreen } from '../find';
import { cleanWords, wordsOf } from '../page-words';
import {
  ACTIVE_HOST,
  COMPANY_FIELD,
  DOCKED_BARS,
  FIELD_ANCHOR,
  FIELD_PREFIX,
  FIELDS,
  NAME,
  NAME_FIELDS,
  NOT_VALUE,
  RECORD_ROOTS,
  STAGE_STEP,
  VALUE,
} from './selectors';
import { ownsHost, recordFromUrl } from './urls';

/** Anchors by `Object.Field`. One query and one pass a look answer every field, also those that are missing. */
const anchorsOf = new WeakMap<Find, Map<string, Element[]>>();
const anchors = (find: Find): Map<string, Element[]> => {
  const known = anchorsOf.get(find);
  if (known) return known;
  const found = new Map<string, Element[]>();
  anchorsOf.set(find, found);
  for (const anchor of find.deep(`[${FIELD_ANCHOR}^="${FIELD_PREFIX}"]`)) {
    const name = anchor.getAttribute(FIELD_ANCHOR)?.slice(FIELD_PREFIX.length) ?? '';
    found.set(name, [...(found.get(name) ?? []), anchor]);
  }
  return found;
};

/** Objects whose fields stand inside the root; a page may also show fields of a related record. */
const objectsShown = (find: Find): Set<string> =>
  new Set([...anchors(find).keys()].map(name => name.split('.')[0] ?? ''));

/** Ids whose related lists the root links to: those of the record it shows (first 15 characters). */
const listOwners = (find: Find): Set<string> => {
  const links = find.all('a[href*="/related/"]');
  const ids = links.map(link =>
    /\/lightning\/r\/(?:\w+\/)?(\w{15})(?:\w{3})?\/related\//.exec(link.getAttribute('href') ?? ''),
  );
  return new Set(ids.flatMap(match => match?.[1] ?? []));
};

const evidence = (find: Find, ref: RecordRef): Evidence => {
  const owners = listOwners(find);
  if (owners.has(ref.recordId.slice(0, 15))) return 'agrees';
  const objects = objectsShown(find);
  if (owners.size > 0 || (ref.objectType && objects.size > 0 && !objects.has(ref.objectType)))
    return 'contradicts';
  return 'silent';
};

const recordRoot = (page: Find, ref: RecordRef): Find | null => {
  for (const selector of RECORD_ROOTS) {
    const shown = page
      .all(selector)
      .filter(isOnScreen)
      .map(root => findBelow(root));
    if (shown.length === 0) continue;
    const fitting = shown.filter(find => evidence(find, ref) !== 'contradicts');
    const active = fitting.filter(find => find.root.closest(ACTIVE_HOST));
    const best = [active, fitting, shown].find(roots => roots.length > 0) ?? [];
    // Two pages in sight at once: which one is open cannot be told, so neither is read.
    return best.length === 1 ? (best[0] ?? null) : null;
  }
  return null;
};

/** The element that holds a field's value; undefined when the field is not rendered or is being edited. */
const valueElement = (find: Find, object: string, field: string): Element | undefined => {
  for (const anchor of anchors(find).get(`${object}.${field}`) ?? []) {
    const value = find.below(anchor).first(VALUE);
    // In native shadow mode the value is a child of the component and only shown through this slot.
    if (value) return value.querySelector('slot')?.assignedElements?.()[0] ?? value;
  }
  return undefined;
};

const textOf = (find: Find, value: Element): string => {
  const link = find.below(value).first(['a[href^="mailto:"], a[href^="/lightning/r/"]']);
  return wordsOf(link ?? value, NOT_VALUE);
};

const field = (find: Find, wanted: PageField, ref: RecordRef): string | undefined => {
  let empty: string | undefined;
  for (const name of ref.objectType ? FIELDS[wanted] : []) {
    const value = valueElement(find, ref.objectType, name);
    if (!value) continue;
    const words = textOf(find, value);
    if (words) return words;
    empty = '';
  }
  if (wanted !== 'stage' || ref.kind !== 'deal') return empty;
  const step = find.first(STAGE_STEP)?.getAttribute('data-label');
  return step ? cleanWords(step) : empty;
};

const name = (find: Find): string | undefined => {
  const heading = find.first(NAME);
  if (heading) return wordsOf(heading, NOT_VALUE);
  // A custom page may have no highlights panel. Only fields of a single object can be told from a related record's.
  const objects = [...objectsShown(find)];
  const object = objects.length === 1 ? objects[0] : undefined;
  if (!object) return undefined;
  for (const nameField of NAME_FIELDS) {
    const value = valueElement(find, object, nameField);
    if (value) return textOf(find, value);
  }
  return undefined;
};

/** `Name | Label | Salesforce`, split from the right because a name may hold `|`; a console may put `(1) ` first. */
const lateName = (page: Document): string | undefined => {
  const parts = page.title.replace(/^\(\d+\) /, '').split(' | ');
  if (parts.length < 3 || parts.pop() !== 'Salesforce') return undefined;
  parts.pop();
  return cleanWords(parts.join(' | ')) || undefined;
};

const company = (_: Find, find: Find, ref: RecordRef): RelatedRecord | undefined => {
  if (ref.kind === 'company' || !ref.objectType) return undefined;
  const value = valueElement(find, ref.objectType, COMPANY_FIELD);
  const link = value && find.below(value).first(['a[href*="/lightning/r/"]']);
  const href = link?.getAttribute('href');
  if (!link || !href || !URL.canParse(href, ref.url)) return undefined;
  const target = recordFromUrl(new URL(href, ref.url));
  if (target?.kind !== 'company' || target.orgKey !== ref.orgKey) return undefined;
  return { ref: target, name: wordsOf(link, NOT_VALUE) || undefined };
};

export const salesforce: CrmAdapter = {
  crm: 'salesforce',
  ownsHost,
  recordFromUrl,
  freshRootProves: true,
  settleMs: 3_000,
  recordRoot,
  evidence,
  name,
  lateName,
  fields: FIELDS,
  field,
  company,
  dockedBars: DOCKED_BARS,
};
