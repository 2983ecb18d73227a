/**
 * Follows the address and reads the page until it is true.
 * A commit is heard in its own task (`currententrychange` is synchronous), so whoever listens can hide the former
 * record before the browser paints again. Then the page is looked at every `SETTLE_READ_MS` until it has settled, ever
 * more seldom afterwards, and not at all in a hidden tab or on a page without a record. What has not changed since the
 * last look is not read again.
 */
import type { CrmAdapter } from '../../lib/crm';
import { mergeSnapshots } from '../../lib/crm/merge-snapshots';
import { type Look, readRecord } from '../../lib/crm/read-record';
import { type Arrival, arrive, believe, SETTLE_READ_MS, startHere } from '../../lib/crm/settle';
import { watchStillness } from '../../lib/crm/still';
import type { RecordRef, RecordSnapshot } from '../../lib/domain/records';

export interface OpenRecord {
  ref: RecordRef;
  snapshot: RecordSnapshot;
}

export interface FollowedPage {
  adapter: CrmAdapter;
  page: Document;
  url: () => string;
  /** Address the document was loaded with, if this is the script's first start on it. */
  loadedUrl?: string;
  /** Fires `currententrychange` when a navigation has committed. */
  navigation: EventTarget;
  /** Monotonic, ms. */
  now: () => number;
  signal: AbortSignal;
  /** Ends reading, not following: the extension behind this script is gone. */
  isOrphan: () => boolean;
  /** Another record is open now, or none; called in the task of the commit. */
  arrived: (open: OpenRecord | null) => void;
  /** The page has drawn the open record, as far as can be told: its name stands there, or is waited for no longer. */
  drawn: () => void;
  /** More is known about the open record. */
  read: (open: OpenRecord) => void;
}

/** Quick looks for this long, then slow ones until everything was found or `GIVE_UP_MS` have passed. */
const SETTLING_MS = 6_000;
const GIVE_UP_MS = 30_000;
const SLOW_MS = 2_000;
/** Records of this document whose words are remembered, so that going back shows them at once. */
const REMEMBERED = 50;

interface Visit extends OpenRecord {
  arrival: Arrival;
  /** The page itself has settled on this record since the arrival. */
  settled: boolean;
  last: Look | null;
  /** Visible time spent looking, ms. */
  looked: number;
}

/** What is known of a record before its page was read. */
export const blankSnapshot = (key: string): RecordSnapshot => ({
  key,
  fields: {},
  reading: 'settling',
  missing: [],
});

/** Starts following; `current` tells the open record at any time. */
export const followRecord = (followed: FollowedPage) => {
  const { adapter, page, signal, now } = followed;
  const stillness = watchStillness(page);
  const remembered = new Map<string, RecordSnapshot>();
  let visit: Visit | null = null;
  let former: Visit | null = null;
  let address = followed.url();
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When `timer` rings. */
  let due = 0;

  /** The adapter is that of the page's host, which no navigation within the page changes. */
  const recordAt = (url: string): RecordRef | null => adapter.recordFromUrl(new URL(url));

  /**
   * What stands on the page now; where nothing has changed since the last look, that look is still good. One without a
   * name is not: a style sheet or a wider window may bring a page into sight that changes in nothing else.
   */
  const lookAt = (at: { ref: RecordRef; last?: Look | null }): Look => {
    if (at.last?.name && stillness.isStill()) return at.last;
    stillness.begin();
    return readRecord(adapter, page, at.ref);
  };

  const tell = (to: Visit, snapshot: RecordSnapshot) => {
    if (JSON.stringify(snapshot) === JSON.stringify(to.snapshot)) return;
    to.snapshot = snapshot;
    if (snapshot.name) {
      remembered.delete(snapshot.key);
      remembered.set(snapshot.key, snapshot);
      if (remembered.size > REMEMBERED) remembered.delete(remembered.keys().next().value ?? '');
    }
    followed.read({ ref: to.ref, snapshot });
  };

  const nextLookIn = (at: Visit): number | null => {
    const done = at.settled && at.snapshot.missing.length === 0;
    if (at.looked >= SETTLING_MS) return done || at.looked >= GIVE_UP_MS ? null : SLOW_MS;
    if (!at.settled) return SETTLE_READ_MS;
    // Fields and company come after the name, with parts of the page that load late, or once they may be believed.
    const believedIn = at.arrival.at + adapter.settleMs - now();
    return done && believedIn > 0 ? Math.max(believedIn, SETTLE_READ_MS) : Math.min(at.looked, SLOW_MS);
  };

  const look = () => {
    timer = undefined;
    if (signal.aborted || !visit || page.hidden) return;
    if (checkAddress()) return;
    const at = visit;
    // Asked once a record: the answer never changes back, and every question costs the page a little.
    if (!at.last && followed.isOrphan()) return;
    const seen = lookAt(at);
    if (at.last) {
      const told = believe(at.arrival, at.last, seen, now(), adapter);
      if (told.name && !at.settled) {
        at.settled = true;
        followed.drawn();
      }
      if (told.name || at.snapshot.reading !== 'unreadable') tell(at, mergeSnapshots(at.snapshot, told));
    }
    at.last = seen;
    // Given up for now; a name that comes later still counts.
    if (at.looked >= SETTLING_MS && !seen.name && !at.snapshot.name && at.snapshot.reading !== 'unreadable') {
      followed.drawn();
      tell(at, { ...at.snapshot, reading: 'unreadable' });
    }
    const wait = nextLookIn(at);
    if (wait === null) return;
    at.looked += wait;
    startLooking(wait);
  };

  /** A look that is due sooner stays: a page that writes its address anew all the time must not put it off for ever. */
  const startLooking = (wait = SETTLE_READ_MS) => {
    const at = now() + wait;
    if (!visit || (timer !== undefined && due <= at)) return;
    stopLooking();
    due = at;
    timer = setTimeout(look, wait);
  };

  const stopLooking = () => {
    clearTimeout(timer);
    timer = undefined;
  };

  const open = (ref: RecordRef | null, arrivalOf: (ref: RecordRef) => Arrival) => {
    stopLooking();
    const snapshot = ref && (remembered.get(ref.key) ?? blankSnapshot(ref.key));
    if (visit) former = visit;
    visit =
      ref && snapshot
        ? {
            ref,
            snapshot,
            // Before anybody hides the former record: a look at a page that was not touched costs no layout.
            arrival: arrivalOf(ref),
            settled: false,
            last: null,
            looked: 0,
          }
        : null;
    stillness.end();
    followed.arrived(ref && snapshot && { ref, snapshot });
    // No page has drawn the next record yet when its address is committed; a page just loaded may have.
    startLooking(visit?.arrival.before ? SETTLE_READ_MS : 0);
  };

  /** Opens what the address says now; false when it still is the same record. */
  const checkAddress = (): boolean => {
    const url = followed.url();
    if (url === address) return false;
    address = url;
    const ref = recordAt(url);
    if ((ref?.key ?? null) === (visit?.ref.key ?? null)) return false;
    open(ref, to => {
      const standing = lookAt(visit ?? { ref: to });
      const left = former && { arrival: former.arrival, name: former.snapshot.name, settled: former.settled };
      return arrive(to.key, now(), standing, adapter, left);
    });
    return true;
  };

  const lookAgain = () => {
    if (visit) visit.looked = Math.min(visit.looked, visit.settled ? SETTLING_MS / 2 : 0);
    startLooking();
  };

  followed.navigation.addEventListener(
    'currententrychange',
    () => {
      if (!checkAddress()) lookAgain();
    },
    { signal },
  );
  page.addEventListener('visibilitychange', () => !page.hidden && !checkAddress() && startLooking(), {
    signal,
  });
  const stop = () => {
    stopLooking();
    stillness.end();
  };
  signal.addEventListener('abort', stop, { once: true });

  const ref = recordAt(address);
  const { loadedUrl } = followed;
  if (ref)
    open(ref, to =>
      startHere(to.key, now(), Boolean(loadedUrl && recordAt(loadedUrl)?.key === to.key), adapter),
    );

  return {
    current: (): OpenRecord | null => visit && { ref: visit.ref, snapshot: visit.snapshot },
  };
};
