/** One row of the one list in words: what it is about, and what is said beside the customer's name. */
import { i18n } from '#i18n';
import type { Day } from '../../lib/domain/days';
import type { AttentionItem, AttentionKind } from '../../lib/domain/views/surfaces';
import { dayWords, dueWords, sinceWords } from './day';
import { attentionWords } from './names';
import { careWords } from './referral';
import { fixFirstWords } from './thanks';

/** The row's own words; where its item has none, a sentence that says what it is. */
export function rowWords(item: AttentionItem): string {
  const { kind, text, care, ask, gate, thanks } = item;
  if (care) return careWords(care, item.customerName);
  if (ask) return i18n.t(`ask.row.${ask}`);
  if (gate) return gateWords(gate, text);
  if (thanks) return thanks.fixFirst ? fixFirstWords(thanks.fixFirst) : i18n.t('thanks.row');
  if (text) return text;
  if (kind === 'delivery') return i18n.t('deliverableDefault');
  return kind === 'nextStepMissing' ? i18n.t('today.missingStep') : attentionWords(kind);
}

type Gate = NonNullable<AttentionItem['gate']>;

const gateWords = ({ kind, rating }: Gate, text: string): string => {
  if (kind === 'refund') return i18n.t('attention.gate.refund');
  if (kind === 'complaint') return text || i18n.t('attention.gate.complaint');
  if (!rating) return text || i18n.t('attention.gate.lowRating');
  return i18n.t(`attention.gate.rated.${rating.of}`, { stars: rating.stars });
};

type Say = (item: AttentionItem, today: Day) => string[];

const since = (date: Day | undefined, today: Day): string =>
  date ? i18n.t('today.since', { day: sinceWords(date, today) }) : '';
const due: Say = ({ date, time }, today) => [date ? dueWords(date, time, today) : ''];

/** What is said beside the name, by kind; the row's own words and its age often say what it is already. */
const SAYS: Record<AttentionKind, Say> = {
  overduePromise: due,
  promiseDue: due,
  openIssue: ({ issue, isPastClock, date }, today) => [
    i18n.t(issue ? `attention.issue.${issue}` : 'attention.openIssue'),
    since(date, today),
    isPastClock ? i18n.t('thanks.tooLong') : '',
  ],
  otherGate: ({ gate, date, text }, today) => [
    attentionWords('otherGate'),
    gate?.kind === 'lowRating' ? text : '',
    since(date, today),
    gate?.until ? i18n.t('attention.gate.until', { day: dayWords(gate.until, today) }) : '',
  ],
  delivery: ({ delivery, date = '' }, today) => [
    attentionWords('delivery'),
    delivery?.delivered
      ? i18n.t('delivery.delivered', { day: dayWords(delivery.delivered, today) })
      : dueWords(date, undefined, today),
  ],
  nextStepDue: (item, today) => [attentionWords('nextStepDue'), ...due(item, today)],
  nextStepMissing: ({ date }, today) => [since(date, today)],
  // Whose name it is, and by when the referrer hears.
  referralCare: (item, today) => [item.text, ...due(item, today)],
  // Whom they might know, and until when the moment lasts.
  ask: ({ text, ask, date = '' }, today) => [
    text,
    ask === 'window' ? i18n.t('ask.row.until', { day: dayWords(date, today) }) : since(date, today),
  ],
  appreciation: ({ thanks }, today) => [
    // While something is broken that is said instead, in the row's own words.
    thanks?.fixFirst ? attentionWords('appreciation') : '',
    thanks?.last ? i18n.t('thanks.last', { day: sinceWords(thanks.last, today) }) : i18n.t('thanks.never'),
    thanks?.pastRedLine ? i18n.t('thanks.tooLong') : '',
  ],
};

/** In the order they are said; each goes to the next line as a whole where it fits there. */
export const rowSays = (item: AttentionItem, today: Day): string[] =>
  SAYS[item.kind](item, today).filter(Boolean);
