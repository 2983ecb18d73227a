/** The money chip of the panel: only on a deal page that reads as won, of a customer the book knows. */
import type { Org, RecordLink } from '../../../lib/domain/data/customer';
import { isWonStage, usualCurrency } from '../../../lib/domain/plan/won-deal';
import type { Settings } from '../../../lib/domain/settings';
import type { WonDealView } from '../../../lib/domain/views/deals-view';
import type { PanelView, Subject } from '../../../lib/domain/views/panel';
import type { Naming } from '../../../lib/domain/views/promise-item';
import type { Book } from '../../../lib/storage/change';
import { dealsEver } from '../../../lib/storage/deals';
import type { OpenRecord } from './panel';
import { wonDealOf } from './won-deal';

export async function wonDealView(
  { db }: Book,
  { record, snapshot }: OpenRecord,
  subject: Subject,
  link: RecordLink | undefined,
  { now, settings }: Naming,
): Promise<WonDealView | undefined> {
  if (record.kind !== 'deal' || subject.kind !== 'customer' || !snapshot) return undefined;
  const deals = await dealsEver(db, subject.view.customer.id);
  const won = await wonDealOf(db, { record, snapshot, link, deals }, now, settings);
  if (!won) return undefined;
  const { amountMinor: minor, currency, date } = won;
  const amountsHidden = settings.hideAmounts;
  const isRead = minor !== undefined && currency !== undefined;
  return {
    stage: won.stage,
    money: isRead && !amountsHidden ? { minor, currency } : undefined,
    amountText: amountsHidden ? undefined : snapshot.fields.amount,
    date,
    kind: won.kind,
    isChange: won.former !== undefined,
    usualCurrency: usualCurrency(deals, settings),
    amountsHidden,
    // Hidden amounts cannot be typed either: what is unclear stays out then.
    isClear: date !== undefined && (isRead || amountsHidden),
  };
}

/** A deal page whose stage means nothing to us yet: the rep may say that it means won. */
export function otherStage(
  { record, snapshot }: OpenRecord,
  org: Org | undefined,
  { wonStageNames }: Pick<Settings, 'wonStageNames'>,
): PanelView['otherStage'] {
  const stage = snapshot?.reading === 'settled' ? snapshot.fields.stage : undefined;
  const isKnown = isWonStage(stage, org?.wonStageNames ?? wonStageNames);
  return record.kind === 'deal' && org && stage && !isKnown
    ? { orgKey: record.orgKey, words: stage }
    : undefined;
}
