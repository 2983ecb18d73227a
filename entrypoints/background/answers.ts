/** The table of answers: one function a message, nothing else. */
import type { Answers } from '../../lib/messages/listen';
import { checkImport, exportBook, importBook } from './book/backup';
import { checkCsv, readCsvRows } from './book/csv';
import { importCsv, readCsvProgress } from './book/csv-import';
import { findCustomers } from './book/find-customers';
import { readRecovery, recover } from './book/recovery';
import { exportTables, readCurrencies } from './book/tables';
import { focusItem } from './focus-item';
import { onFreshConnection } from './fresh-connection';
import { openPreCall } from './open-pre-call';
import { openCustomer, openCustomerPage, openLinkedRecord, openOwnPage } from './open-record';
import { readAheadDay } from './read/ahead';
import { readCustomer } from './read/customer';
import { readDayLoad } from './read/day-load';
import { readDeals, readDeliverables, readIssues } from './read/deals';
import { readEvidence } from './read/evidence';
import { exportPerson } from './read/export-person';
import { readGoneLong } from './read/gone-long';
import { readStreakDays } from './read/habit';
import { readJoin, readLinks } from './read/links';
import { readLists } from './read/lists';
import { readBehind, readEquity, readLongReport, readReportCard } from './read/long-view';
import { readLearntLife, readLifecycle, readNeeds, readPreCall } from './read/needs';
import { readOptions } from './read/options';
import { readOwnThird } from './read/own-third';
import { readPanel } from './read/panel';
import { readPlan } from './read/plan';
import { readPopup } from './read/popup';
import { readPromise } from './read/promise';
import { readReferrals } from './read/referrals';
import { readActs, readMonthMix, readOriginDeals, readPlanBar, readReport } from './read/report';
import { readScore } from './read/score';
import { searchBook } from './read/search';
import { readThanks } from './read/thanks';
import { readTimeline } from './read/timeline';
import { readToday, readTodayItems } from './read/today';
import { readTrust } from './read/trust';
import { readWeekSweep } from './read/week-sweep';
import { panelReady, readPageReport, recordLeft, recordShown } from './show-record';
import { noteAsk, setDoNotAsk, setReferralGoal, settleAsk } from './write/asks';
import { assignCapture, dropCapture, logCapture } from './write/captures';
import { dismissCatchUp } from './write/catch-up';
import { changePause, endPause, pauseContact, setRhythm } from './write/contact';
import { linkRecord, neverOnRecord, setFirstSale, startCustomer } from './write/customers';
import { changeDeal, dropDeal, noteOnDeal, recordDeal, refundDeal, settleDeal } from './write/deals';
import { changeDeliverable, logDeliverable } from './write/deliverables';
import { ruleOnDouble } from './write/doubles';
import { erase, readErase } from './write/erase';
import {
  acknowledgeTouch,
  logRating,
  logTouch,
  logWow,
  noteFact,
  noteReaction,
  raiseNeed,
} from './write/evidence';
import { logForMany } from './write/for-many';
import { changeIssue, logIssue } from './write/issues';
import { beginNewLife, setExpectedLife } from './write/life';
import {
  joinCustomers,
  linkAddress,
  movePerson,
  moveRecord,
  takeApart,
  tellApart,
  unlinkRecord,
} from './write/links';

import { applyMoves, pinTier, takeBackMoves } from './write/lists';
import { answerNeed, changeNeed, dropNeed } from './write/needs';
import { agreeNextStep, carryNextStep, endNextStep, park, setNextStep } from './write/next-steps';
import { notePerson } from './write/persons';
import { setActGoal, setGoals, skipGoals } from './write/plan';
import { planDeliverables } from './write/plan-deliverables';
import {
  assignPromise,
  breakPromise,
  correctPromise,
  dropPromise,
  keepPromise,
  keepPromiseEarlier,
  logPromise,
  releasePromise,
  renegotiatePromise,
  reopenPromise,
} from './write/promises';
import { careForReferrer, changeReferral, noteReferral } from './write/referrals';
import { stopRepeating } from './write/series';
import { noteLogged, saveDraft, saveSettings, setTestOrg, undoChange } from './write/settings';
import { readReminder, snooze } from './write/snooze';
import { logThanks, setBirthday, setGiftRule } from './write/thanks';
import { noteGiven, noteWaiting, settleWaiting } from './write/waiting';
import { archiveCustomer, endCustomer, keepGoneCustomer } from './write/whole-customer';
import { answerWonDeal } from './write/won-deal';
import { setWonStage } from './write/won-stages';

const table: Answers = {
  recordShown,
  recordLeft,
  panelReady,
  readPageReport,
  readPanel,
  readPopup,
  readToday,
  readTodayItems,
  readPromise,
  readDayLoad,
  searchBook,
  readWeekSweep,
  readTrust,
  dismissCatchUp,
  logCapture: request => logCapture(request),
  assignCapture,
  dropCapture,
  logForMany,
  readOptions,
  readTimeline,
  readEvidence,
  readScore,
  readCustomer,
  readDeals,
  readDeliverables,
  readIssues,
  readReferrals,
  readLists,
  readThanks,
  checkCsv,
  readCsvRows,
  importCsv,
  readCsvProgress,
  exportTables,
  readCurrencies,
  readReport,
  readMonthMix,
  readAheadDay,
  readPlanBar,
  readActs,
  readOriginDeals,
  readStreakDays,
  readOwnThird,
  readPlan,
  readLongReport,
  readBehind,
  readReportCard,
  readEquity,
  noteLogged,
  setActGoal,
  setGoals,
  skipGoals,
  findCustomers,
  saveDraft,
  startCustomer,
  linkRecord,
  neverOnRecord,
  setFirstSale,
  readLinks,
  readJoin,
  joinCustomers,
  tellApart,
  linkAddress,
  unlinkRecord,
  moveRecord,
  movePerson,
  takeApart,
  openLinkedRecord: async ({ key }) => ({ opened: await openLinkedRecord(key) }),
  archiveCustomer,
  endCustomer,
  readGoneLong,
  keepGoneCustomer,
  readErase,
  erase,
  exportPerson,
  logPromise,
  keepPromise,
  keepPromiseEarlier,
  breakPromise,
  releasePromise,
  renegotiatePromise,
  reopenPromise,
  dropPromise,
  correctPromise,
  assignPromise,
  readReminder,
  snooze,
  stopRepeating,
  setNextStep,
  park,
  endNextStep,
  carryNextStep,
  agreeNextStep,
  readNeeds,
  answerNeed,
  changeNeed,
  dropNeed,
  readLifecycle,
  readLearntLife,
  setExpectedLife,
  beginNewLife,
  readPreCall,
  openPreCall: async ({ customerId, personId }) => ({ opened: await openPreCall(customerId, personId) }),
  logTouch,
  acknowledgeTouch,
  logIssue,
  changeIssue,
  logRating,
  logWow,
  noteReaction,
  raiseNeed,
  logDeliverable,
  changeDeliverable,
  noteFact,
  logThanks,
  setGiftRule,
  setBirthday,
  applyMoves,
  takeBackMoves,
  pinTier,
  recordDeal,
  answerWonDeal,
  setWonStage,
  changeDeal,
  settleDeal,
  noteOnDeal,
  refundDeal,
  dropDeal,
  ruleOnDouble,
  planDeliverables,
  noteAsk,
  settleAsk,
  setDoNotAsk,
  setReferralGoal,
  noteReferral,
  changeReferral,
  careForReferrer,
  noteWaiting,
  settleWaiting,
  noteGiven,
  notePerson,
  setRhythm,
  pauseContact,
  changePause,
  endPause,
  undoChange,
  saveSettings,
  setTestOrg,
  exportBook,
  checkImport,
  importBook,
  openOwnPage: async ({ page }) => ({ opened: await openOwnPage(page) }),
  openCustomerPage: async ({ customerId }) => ({ opened: await openCustomerPage(customerId) }),
  openRecord: async ({ customerId, itemId }) => {
    if (itemId) await focusItem(customerId, itemId);
    return { opened: await openCustomer(customerId) };
  },
  readRecovery,
  recover,
};

/** Every answer, given on a fresh connection if the one at hand is lost. */
export const answers = Object.fromEntries(
  Object.entries(table).map(([name, answer]) => [name, onFreshConnection(answer as Answer)]),
) as unknown as Answers;
type Answer = (...given: unknown[]) => Promise<unknown>;
