/** Puts the parts together on one site: follow the record, mount the panel, tell the background, answer it. */
import { type CrmAdapter, recordFromUrl } from '../../lib/crm';
import { isOrphan } from '../../lib/messages/orphan';
import type { TabEnvelope, TabMessages } from '../../lib/messages/protocol';
import { tell } from '../../lib/messages/tell';
import { browser } from '../../lib/platform/browser';
import {
  DEFAULT_PLACEMENT,
  followPlacement,
  type Placement,
  readPlacement,
  savePlacement,
} from '../../lib/platform/placement';
import { blankSnapshot, followRecord, type OpenRecord } from './follow-record';
import { mountPanel } from './mount-panel';
import { noteName } from './page-misses';
import { showRecord } from './show-record';

type Answer = TabMessages['whichRecord']['reply'];

const isWhichRecord = (message: unknown): boolean => {
  const { kept, name } = (message ?? {}) as Partial<TabEnvelope>;
  return kept === 1 && name === 'whichRecord';
};

/** What the address alone tells, for the popup where the panel is off. */
const byAddress = (): OpenRecord | null => {
  const ref = recordFromUrl(location.href);
  return ref && { ref, snapshot: blankSnapshot(ref.key) };
};

/** Runs until `signal` ends. Where the rep switched the panel off only the switch is watched. */
export const runOnSite = (adapter: CrmAdapter, panelUrl: string, signal: AbortSignal): void => {
  const { origin } = location;
  let loadedUrl = performance.getEntriesByType('navigation')[0]?.name ?? '';
  let watching = false;
  let run: (ReturnType<typeof start> & { end: () => void }) | null = null;

  const start = (during: AbortSignal) => {
    const panel = mountPanel({
      adapter,
      page: document,
      panelUrl,
      save: change => void savePlacement(origin, change).catch(() => undefined),
      loaded: () => showing.again(),
      isOrphan,
      signal: during,
    });
    const showing = showRecord({
      ...panel,
      announce: ({ ref, snapshot }) => tell('recordShown', { record: ref, snapshot }),
      leave: () => tell('recordLeft', {}),
      isOrphan,
      signal: during,
    });
    const record = followRecord({
      adapter,
      page: document,
      url: () => location.href,
      loadedUrl,
      navigation: window.navigation,
      now: () => performance.now(),
      signal: during,
      isOrphan,
      arrived: open => {
        watchSite();
        showing.arrived(open);
      },
      read: open => {
        showing.read(open);
        panel.dock();
      },
      named: noteName,
    });
    return { panel, record };
  };

  const begin = () => {
    const ends = new AbortController();
    run = { ...start(AbortSignal.any([signal, ends.signal])), end: () => ends.abort() };
    loadedUrl = ''; // a second start is in the middle of the page's life
  };

  const placed = (placement: Placement) => {
    if (signal.aborted) return;
    if (placement.off) {
      run?.end();
      run = null;
      return;
    }
    if (!run) begin();
    run?.panel.place(placement);
  };

  /** The placement is read with the first record, not before: most pages of a CRM show none. */
  const watchSite = () => {
    if (watching) return;
    watching = true;
    followPlacement(origin, placed, signal);
    readPlacement(origin).then(placed, () => placed(DEFAULT_PLACEMENT));
  };

  // By `sendResponse`: a promise returned from a listener reaches the sender only through the polyfill.
  const answer = (message: unknown, _: unknown, reply: (answer: Answer) => void): void => {
    if (!isWhichRecord(message)) return;
    const open = run?.record.current() ?? byAddress();
    reply(open && { record: open.ref, snapshot: open.snapshot });
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer), { once: true });

  begin();
};
