/** The words for states, elements and kinds. */
import { i18n } from '#i18n';
import type { StoreName } from '../../lib/domain/data/stores';
import type { Element } from '../../lib/domain/readiness/elements';
import type { ReadinessState } from '../../lib/domain/views/panel';
import type { AttentionKind } from '../../lib/domain/views/surfaces';
import type { LineKind } from '../../lib/ui/line-kinds';

const STORES = [
  'customers',
  'persons',
  'promises',
  'nextSteps',
  'touches',
  'issues',
  'ratings',
  'wows',
  'deliverables',
  'needs',
  'referrals',
  'asks',
  'captures',
] as const;
type Found = (typeof STORES)[number];
const FOUND = new Set<Found>(STORES);

export const elementWords = (element: Element): string => i18n.t(`element.${element}.name`);
export const stateWords = (state: ReadinessState): string => i18n.t(`state.${state}`);
export const attentionWords = (kind: AttentionKind): string => i18n.t(`attention.${kind}`);
export const kindWords = (kind: LineKind): string => i18n.t(`kind.${kind}.name`);

/** What a found item is. */
export const foundWords = (store: StoreName): string =>
  FOUND.has(store as Found) ? i18n.t(`found.${store as Found}`) : '';

/** The state's name as `data-state` carries it: `repairFirst` → `repair-first`. */
export const kebab = (name: string): string => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
