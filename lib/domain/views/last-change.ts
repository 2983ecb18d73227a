/** The last change of the book as every surface names it beside its Undo. */

/** The last change that can still be undone. */
export interface LastChange {
  changeId: string;
  what:
    | 'promiseLogged'
    | 'promiseKept'
    | 'promiseBroken'
    | 'promiseReleased'
    | 'promiseRenegotiated'
    | 'promiseReopened'
    | 'promiseDropped'
    | 'promiseCorrected'
    | 'promiseAssigned'
    | 'reminderSnoozed'
    | 'repeatStopped'
    | 'nextStepSet'
    | 'nextStepDone'
    | 'nextStepLapsed'
    | 'parked'
    | 'touchLogged'
    | 'issueLogged'
    | 'issueChanged'
    | 'ratingLogged'
    | 'wowLogged'
    | 'wowChanged'
    | 'needNoted'
    | 'commentNoted'
    | 'captureAssigned'
    | 'captureDropped'
    | 'deliverableLogged'
    | 'deliverableChanged'
    | 'touchChanged'
    | 'factNoted'
    | 'personNoted'
    | 'dealNoted'
    | 'dealChanged'
    | 'dealRefunded'
    | 'dealDropped'
    | 'wonDealLeft'
    | 'wonStageSet'
    | 'deliverablesPlanned'
    | 'customerStarted'
    | 'customerChanged'
    | 'recordLinked'
    | 'recordNever'
    | 'recordUnlinked'
    | 'personMoved'
    | 'customersJoined'
    | 'customersToldApart'
    | 'takenApart'
    | 'customerArchived'
    | 'customerBack'
    | 'customerEnded'
    | 'bookImported';
  /** The words of the item, for "Saved: send SSO guide". */
  text: string;
  /** Whose it is: said where the page is about somebody else. Absent for what has no customer. */
  customer?: { id: string; name: string };
  /** Instant after which the undo is gone. */
  expires: string;
}
