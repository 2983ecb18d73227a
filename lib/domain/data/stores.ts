/**
 * The stores of a book that an export carries (data.md, Export): every store except drafts, undo and log.
 * One table, so that database, backup and import check can never disagree about what a row is.
 */

import { monthSnapshot } from '../longview/snapshot';
import { ask, deal, need, referral } from '../plan/rows';
import { nextStep } from '../promises/next-step';
import { customerPromise } from '../promises/promise';
import { waiting } from '../promises/waiting';
import { deliverable, issue, rating, touch, wow } from '../readiness/evidence';
import { given } from '../readiness/given';
import { notice } from '../reminders/notice';
import { capture } from './capture';
import { customer, org, person, recordLink } from './customer';
import { erasure } from './erasure';
import { mergeEntry } from './merge-log';

export const bookStores = {
  customers: { key: 'id', schema: customer },
  persons: { key: 'id', schema: person },
  recordLinks: { key: 'key', schema: recordLink },
  orgs: { key: 'key', schema: org },
  deals: { key: 'id', schema: deal },
  promises: { key: 'id', schema: customerPromise },
  deliverables: { key: 'id', schema: deliverable },
  nextSteps: { key: 'id', schema: nextStep },
  needs: { key: 'id', schema: need },
  touches: { key: 'id', schema: touch },
  issues: { key: 'id', schema: issue },
  ratings: { key: 'id', schema: rating },
  wows: { key: 'id', schema: wow },
  referrals: { key: 'id', schema: referral },
  asks: { key: 'id', schema: ask },
  notices: { key: 'key', schema: notice },
  waiting: { key: 'id', schema: waiting },
  given: { key: 'id', schema: given },
  snapshots: { key: 'key', schema: monthSnapshot },
  mergeLog: { key: 'id', schema: mergeEntry },
  erasures: { key: 'id', schema: erasure },
  captures: { key: 'id', schema: capture },
} as const;

export type StoreName = keyof typeof bookStores;
export const storeNames = Object.keys(bookStores) as StoreName[];
