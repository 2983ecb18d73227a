/** A deal page that reads as won, and what could be read of its money (data.md, Money from the page). */
import { type MoneyRead, readMoney } from '../capture/money';
import { readPageDay } from '../capture/page-day';
import type { Day } from '../days';
import type { PageField } from '../records';
import type { Settings } from '../settings';
import { proposedKind } from './deals';
import type { Deal } from './rows';

export interface WonDealPage {
  recordKey: string;
  fields: Partial<Record<PageField, string>>;
  /** Stage names that mean won in this org. */
  wonStageNames: readonly string[];
  /** What was already answered on this record, as `answerOf` names it. */
  answered: readonly string[];
}

export interface WonDeal extends MoneyRead {
  /** The page's own words. */
  stage: string;
  /** The close date, if it can be read and has come. */
  date?: Day;
  kind: 'new' | 'repeat';
  /** The deal noted from this record earlier, with another amount: it is the one that changes. */
  former?: Deal;
  /** How this amount is remembered, so that it is asked about once. */
  answer: string;
}

export interface PageReading extends Pick<Settings, 'numericOrder'> {
  /** The rep's own language: the page's, unless its date speaks another. */
  language: string;
  /** The currency of the customer's other deals. */
  usual?: string;
  today: Day;
}

const plain = (stage: string): string => stage.trim().replace(/\s+/g, ' ').toLowerCase();

/** Whether a stage's text is one of the names that mean won; case and spare blanks are ignored. */
export const isWonStage = (stage: string | undefined, names: readonly string[]): boolean =>
  stage !== undefined && plain(stage) !== '' && names.some(name => plain(name) === plain(stage));

/** The amount as it is remembered: `1200000 EUR`, or the page's own words while they are unclear. */
const answerOf = ({ amountMinor, currency }: MoneyRead, words: string): string =>
  amountMinor === undefined ? `“${words.trim()}”` : `${amountMinor} ${currency}`;

/**
 * What the page says of its won deal. Null when it does not read as won, or when this very amount was answered or noted
 * on this record before: the chip never appears twice for one record and amount.
 * @param deals the customer's, those with a tombstone included: a dropped deal was answered too.
 */
export function wonDealOn(page: WonDealPage, deals: readonly Deal[], reading: PageReading): WonDeal | null {
  const { fields, recordKey } = page;
  const { stage, amount = '', closeDate = '' } = fields;
  if (stage === undefined || !isWonStage(stage, page.wonStageNames)) return null;
  const closed = readPageDay(closeDate, reading);
  const language = closed?.language ?? reading.language;
  const money = readMoney(amount, { language, usual: reading.usual });
  const answer = answerOf(money, amount);
  const ofRecord = deals.filter(deal => deal.recordKey === recordKey);
  const isNoted = ofRecord.some(
    deal =>
      deal.amountMinor === money.amountMinor && (deal.currency === money.currency || amount.trim() === ''),
  );
  if (isNoted || page.answered.includes(answer)) return null;
  const live = deals.filter(deal => deal.deletedAt === undefined);
  return {
    ...money,
    stage: stage.trim(),
    date: closed && closed.day <= reading.today ? closed.day : undefined,
    kind: proposedKind(live),
    former: live.find(deal => deal.recordKey === recordKey && deal.kind !== 'refund'),
    answer,
  };
}

/** The currency of the newest of the deals, or the base currency: what a bare amount most likely is in. */
export const usualCurrency = (
  deals: readonly Deal[],
  settings: Pick<Settings, 'baseCurrency'>,
): string | undefined =>
  deals
    .filter(deal => deal.currency !== undefined && deal.deletedAt === undefined)
    .reduce<Deal | undefined>(
      (newest, deal) => (newest && newest.date >= deal.date ? newest : deal),
      undefined,
    )?.currency ?? settings.baseCurrency;
