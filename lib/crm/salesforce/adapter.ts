/** Salesforce Lightning, as one table and one parser. */
import type { PageField, RecordRef, RelatedRecord } from '../../domain/records';
import type { CrmAdapter, Evidence } from '../adapter';
import { type Find, findAll, findBelow, isOnScreen } from '../find';
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

/** Objects whose fields stand inside the root; a page may also show fields of a related record. */
const objectsShown = (find: Find): Set<string> =>
  new Set(
    find
      .all(`[${FIELD_ANCHOR}^="${FIELD_PREFIX}"]`)
      .map(anchor => anchor.getAttribute(FIELD_ANCHOR)?.slice(FIELD_PREFIX.length).split('.')[0] ?? ''),
  );

/** Ids whose related lists the root links to: those of the record it shows (first 15 characters). */
const listOwners = (find: Find): Set<string> => {
  const links = find.all('a[href*="/related/"]');
  const ids = links.map(link =>
    /\/lightning\/r\/(?:\w+\/)?(\w{15})(?:\w{3})?\/related\//.exec(link.getAttribute('href') ?? ''),
  );
  return new Set(ids.flatMap(match => match?.[1] ?? []));
};

const evidence = (root: Element, ref: RecordRef): Evidence => {
  const find = findBelow(root);
  const owners = listOwners(find);
  if (owners.has(ref.recordId.slice(0, 15))) return 'agrees';
  const objects = objectsShown(find);
  if (owners.size > 0 || (ref.objectType && objects.size > 0 && !objects.has(ref.objectType)))
    return 'contradicts';
  return 'silent';
};

const recordRoot = (page: Document, ref: RecordRef): Element | null => {
  const find = findBelow(page.documentElement);
  for (const selector of RECORD_ROOTS) {
    const shown = find.all(selector).filter(isOnScreen);
    if (shown.length === 0) continue;
    const fitting = shown.filter(root => evidence(root, ref) !== 'contradicts');
    const active = fitting.filter(root => root.closest(ACTIVE_HOST));
    const best = [active, fitting, shown].find(roots => roots.length > 0) ?? [];
    // Two pages in sight at once: which one is open cannot be told, so neither is read.
    return best.length === 1 ? (best[0] ?? null) : null;
  }
  return null;
};

/** The element that holds a field's value; undefined when the field is not rendered or is being edited. */
const valueElement = (find: Find, object: string, field: string): Element | undefined => {
  for (const anchor of find.all(`[${FIELD_ANCHOR}="${FIELD_PREFIX}${object}.${field}"]`)) {
    const value = findBelow(anchor).first(VALUE);
    // In native shadow mode the value is a child of the component and only shown through this slot.
    if (value) return value.querySelector('slot')?.assignedElements?.()[0] ?? value;
  }
  return undefined;
};

const textOf = (value: Element): string => {
  const link = findAll(value, 'a[href^="mailto:"], a[href^="/lightning/r/"]')[0];
  return wordsOf(link ?? value, NOT_VALUE);
};

const field = (find: Find, wanted: PageField, ref: RecordRef): string | undefined => {
  let empty: string | undefined;
  for (const name of ref.objectType ? FIELDS[wanted] : []) {
    const value = valueElement(find, ref.objectType, name);
    if (!value) continue;
    const words = textOf(value);
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
    if (value) return textOf(value);
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

const company = (page: Document, find: Find, ref: RecordRef): RelatedRecord | undefined => {
  if (ref.kind === 'company' || !ref.objectType) return undefined;
  const value = valueElement(find, ref.objectType, COMPANY_FIELD);
  const link = value && findAll(value, 'a[href*="/lightning/r/"]')[0];
  const href = link?.getAttribute('href');
  if (!link || !href || !URL.canParse(href, page.URL)) return undefined;
  const target = recordFromUrl(new URL(href, page.URL));
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
  field,
  company,
  dockedBars: DOCKED_BARS,
};
