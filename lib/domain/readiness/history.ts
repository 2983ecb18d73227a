/** All rows of one customer that the readiness rules look at, tombstones left out. */
import type { Customer } from '../data/customer';
import type { Ask, Deal, Need, Referral } from '../plan/rows';
import type { CustomerPromise } from '../promises/promise';
import type { Deliverable, Issue, Rating, Touch, Wow } from './evidence';

export interface CustomerHistory {
  customer: Customer;
  promises: CustomerPromise[];
  deliverables: Deliverable[];
  touches: Touch[];
  issues: Issue[];
  ratings: Rating[];
  wows: Wow[];
  deals: Deal[];
  needs: Need[];
  referrals: Referral[];
  asks: Ask[];
}
