/**
 * Every message a surface or a content script may send to the background: its shape and who may send it.
 * Not in this table: cannot be sent. Does not parse: is refused. Imported at run time by the background only; everybody
 * else imports the types (`protocol.ts`). One file per area under `requests/`.
 */
import { bookRequests } from './requests/book';
import { captureRequests } from './requests/capture';
import { contactRequests } from './requests/contact';
import { csvRequests } from './requests/csv';
import { dealRequests } from './requests/deals';
import { evidenceRequests } from './requests/evidence';
import { linkingRequests } from './requests/linking';
import { listRequests } from './requests/lists';
import { longViewRequests } from './requests/long-view';
import { needRequests } from './requests/needs';
import { nextStepRequests } from './requests/next-steps';
import { openRecordRequests } from './requests/open-record';
import { personRequests } from './requests/persons';
import { promiseRequests } from './requests/promises';
import { readingRequests } from './requests/reading';
import { referralRequests } from './requests/referrals';
import { reminderRequests } from './requests/reminders';
import { reportRequests } from './requests/report';
import { thanksRequests } from './requests/thanks';
import { todayRequests } from './requests/today';
import { whoseRecordRequests } from './requests/whose-record';

export type { OwnerChoice, SubjectRef } from './requests/shapes';

export const requests = {
  ...openRecordRequests,
  ...readingRequests,
  ...whoseRecordRequests,
  ...linkingRequests,
  ...promiseRequests,
  ...reminderRequests,
  ...nextStepRequests,
  ...needRequests,
  ...evidenceRequests,
  ...personRequests,
  ...contactRequests,
  ...dealRequests,
  ...referralRequests,
  ...reportRequests,
  ...csvRequests,
  ...longViewRequests,
  ...listRequests,
  ...thanksRequests,
  ...bookRequests,
  ...todayRequests,
  ...captureRequests,
} as const;

export type MessageName = keyof typeof requests;
