/** The won deal of the open page, as the chip shows it and as a click stores it. */
import type { RecordLink } from '../../../lib/domain/data/customer';
import { dayOf } from '../../../lib/domain/days';
import type { Deal } from '../../../lib/domain/plan/rows';
import { usualCurrency, type WonDeal, wonDealOn } from '../../../lib/domain/plan/won-deal';
import type { RecordRef, RecordSnapshot } from '../../../lib/domain/records';
import type { Settings } from '../../../lib/domain/settings';
import { browser } from '../../../lib/platform/browser';
import type { BookDatabase } from '../../../lib/storage/database';
import { readOrg } from '../../../lib/storage/records';

export interface WonDealSource {
  record: RecordRef;
  snapshot?: RecordSnapshot;
  link?: RecordLink;
  /** The customer's, those with a tombstone included. */
  deals: readonly Deal[];
}

/** Null on every page that does not read as a won deal, and where it was answered before. */
export async function wonDealOf(
  db: BookDatabase,
  { record, snapshot, link, deals }: WonDealSource,
  now: Temporal.ZonedDateTime,
  settings: Settings,
): Promise<WonDeal | null> {
  // A page that still changes may show another record's amount.
  if (record.kind !== 'deal' || snapshot?.key !== record.key || snapshot.reading !== 'settled') return null;
  const org = await readOrg(db, record.orgKey);
  return wonDealOn(
    {
      recordKey: record.key,
      fields: snapshot.fields,
      wonStageNames: org?.wonStageNames ?? settings.wonStageNames,
      answered: link?.wonAnswers ?? [],
    },
    deals,
    {
      numericOrder: settings.numericOrder,
      language: settings.locale ?? browser.i18n.getUILanguage(),
      usual: usualCurrency(deals, settings),
      today: dayOf(now),
    },
  );
}
