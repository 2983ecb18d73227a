/** HubSpot, as one table and one parser. */
import type { PageField, RecordRef, RelatedRecord } from '../../domain/records';
import type { CrmAdapter, Evidence } from '../adapter';
import { type Find, findBelow, isOnScreen } from '../find';
import { wordsOf } from '../page-words';
import {
  ASSOCIATIONS,
  CARD_TYPE_ID,
  DOCKED_BARS,
  NAME,
  NOT_VALUE,
  PREVIEWS,
  PROPERTIES,
  propertyRow,
  propertyValue,
  RECORD_ROOTS,
  TYPED_CARDS,
} from './selectors';
import { ownsHost, recordFromUrl } from './urls';

/** HubSpot writes an empty value as `--`. */
const filled = (words: string): string => (/^-+$/.test(words) ? '' : words);

const inPreview = (element: Element): boolean => PREVIEWS.some(selector => element.closest(selector));

const recordRoot = (page: Find): Find | null => {
  for (const selector of RECORD_ROOTS) {
    const [root, second] = page.all(selector).filter(shown => isOnScreen(shown) && !inPreview(shown));
    if (root) return second ? null : findBelow(root);
  }
  return null;
};

const evidence = (find: Find, ref: RecordRef): Evidence => {
  const cards = TYPED_CARDS.flatMap(selector =>
    find.root.matches(selector) ? [find.root] : find.all(selector),
  );
  const types = cards.flatMap(card => {
    const match = CARD_TYPE_ID.exec(card.getAttribute('data-card-id') ?? '');
    return match?.[1] ?? match?.[2] ?? [];
  });
  // Links to the record's own id prove nothing here: the router knows the new id long before the card does.
  return types.some(type => type !== ref.objectType) ? 'contradicts' : 'silent';
};

/** The record of the same portal a link leads to. */
const linked = (link: Element, ref: RecordRef): RecordRef | undefined => {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, ref.url)) return undefined;
  const target = recordFromUrl(new URL(href, ref.url));
  return target?.orgKey === ref.orgKey ? target : undefined;
};

const field = (find: Find, wanted: PageField): string | undefined => {
  let empty: string | undefined;
  for (const property of PROPERTIES[wanted]) {
    const value = find.first(propertyValue(property)) ?? find.first(propertyRow(property));
    if (!value) continue;
    const words = filled(wordsOf(value, NOT_VALUE));
    if (words) return words;
    empty = '';
  }
  return empty;
};

const name = (find: Find): string | undefined => {
  const heading = find.first(NAME);
  return heading && !inPreview(heading) ? filled(wordsOf(heading, `button, ${NOT_VALUE}`)) : undefined;
};

/** The one company in the association card; of several the one marked `Primary`, which only English pages tell. */
const company = (page: Find, _: Find, ref: RecordRef): RelatedRecord | undefined => {
  if (ref.kind === 'company') return undefined;
  for (const selector of ASSOCIATIONS) {
    const found = new Map<string, { ref: RecordRef; name?: string; primary: boolean }>();
    for (const card of page.all(selector).filter(area => isOnScreen(area) && !inPreview(area))) {
      for (const link of findBelow(card).all('a[href*="/contacts/"]')) {
        const target = linked(link, ref);
        if (target?.kind !== 'company') continue;
        const tile = link.closest('[data-test-id^="chiclet-"], tr, li') ?? link.parentElement;
        const before = found.get(target.key);
        found.set(target.key, {
          ref: target,
          name: before?.name ?? (filled(wordsOf(link)) || undefined),
          primary: before?.primary || /\bPrimary\b/.test(tile ? wordsOf(tile) : ''),
        });
      }
    }
    const all = [...found.values()];
    const primaries = all.filter(one => one.primary);
    const only = all.length === 1 ? all[0] : primaries.length === 1 ? primaries[0] : undefined;
    if (only) return { ref: only.ref, name: only.name };
    if (all.length > 0) return undefined;
  }
  return undefined;
};

export const hubspot: CrmAdapter = {
  crm: 'hubspot',
  ownsHost,
  recordFromUrl,
  freshRootProves: false,
  settleMs: 3_000,
  recordRoot,
  evidence,
  name,
  fields: PROPERTIES,
  field,
  company,
  dockedBars: DOCKED_BARS,
};
