/** Thank-yous in words: kinds, days that are theirs, and the draft with this customer's facts. */
import { i18n } from '#i18n';
import type { AppreciationKind } from '../../lib/domain/appreciation/kind-names';
import type { Day } from '../../lib/domain/days';
import type { AttentionItem } from '../../lib/domain/views/surfaces';
import type { ThanksView } from '../../lib/domain/views/thanks-view';
import { dayWords } from './day';
import { foreign, glance } from './foreign';

type Milestone = ThanksView['milestones'][number];

export const thanksKindWords = (kind: AppreciationKind): string => i18n.t(`thanks.kind.${kind}`);

const KINDS: Record<AppreciationKind, true> = {
  handwrittenNote: true,
  callNoAgenda: true,
  introduction: true,
  articleOneLine: true,
  gift: true,
  visit: true,
  milestone: true,
  praiseToBoss: true,
};
export const THANKS_KINDS = Object.keys(KINDS) as AppreciationKind[];

const isKind = (kind: string | undefined): kind is AppreciationKind =>
  kind !== undefined && Object.hasOwn(KINDS, kind);

/** What was said once; a kind nobody knows any more is a thank-you all the same. */
export const saidKindWords = (kind: string | undefined): string =>
  isKind(kind) ? thanksKindWords(kind) : i18n.t('thanks.kind.other');

type FixFirst = Pick<NonNullable<NonNullable<AttentionItem['thanks']>['fixFirst']>, 'kind' | 'text'>;

/** "Fix first: you owe them “the SSO guide”" */
export const fixFirstWords = ({ kind, text }: FixFirst): string => {
  const what =
    kind === 'refund' || kind === 'lowRating'
      ? i18n.t(`thanks.gate.${kind}`)
      : i18n.t(`thanks.gate.${kind}`, { text: foreign(glance(text)) });
  return i18n.t('thanks.fixFirst', { what });
};

export function milestoneWords({ kind, date, years, personName }: Milestone, today: Day): string {
  const day = dayWords(date, today);
  return kind === 'birthday'
    ? i18n.t('thanks.milestone.birthday', { name: foreign(personName ?? ''), day })
    : i18n.t(`thanks.milestone.${kind}`, { years: i18n.t('thanks.years', years), day });
}

const occasionWords = (near: Milestone | undefined): string => {
  if (!near) return i18n.t('thanks.occasion.none');
  return near.kind === 'birthday'
    ? i18n.t('thanks.occasion.birthday')
    : i18n.t(`thanks.occasion.${near.kind}`, { years: i18n.t('thanks.years', near.years) });
};

/** Our draft with its gaps as the rep sees them when he writes his own. */
export const ourDraft = (kind: AppreciationKind): string =>
  i18n.t(`thanks.template.${kind}`, { name: '{name}', words: '{words}', occasion: '{occasion}' });

const firstName = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
const capital = (line: string): string => line.charAt(0).toLocaleUpperCase() + line.slice(1);

/** Their words as they stand inside a sentence of ours: without the full stop at their end. */
export const quotable = (words: string): string => words.replace(/(?<!\.)\.\s*$/, '');

/** The draft for this customer; a line whose words nobody said is left out. */
export function draftFor(kind: AppreciationKind, view: ThanksView): string {
  const words = view.facts[0] && quotable(view.facts[0].text);
  const name = view.person ? firstName(view.person.name) : view.customerName;
  return (view.drafts[kind] ?? ourDraft(kind))
    .split('\n')
    .filter(line => words !== undefined || !line.includes('{words}'))
    .map(line => (line.startsWith('{occasion}') ? capital(fill(line)) : fill(line)))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

  function fill(line: string): string {
    return line
      .replaceAll('{name}', () => name)
      .replaceAll('{words}', () => words ?? '')
      .replaceAll('{occasion}', () => occasionWords(view.milestones[0]));
  }
}
