/** Puts the parts together on one site: follow the record, mount the panel, tell the background, answer it. */
import type { CrmAdapter } from '../../lib/crm';
import { isOrphan } from '../../lib/messages/orphan';
import type { TabEnvelope } from '../../lib/messages/protocol';
import { tell } from '../../lib/messages/tell';
import { browser } from '../../lib/platform/browser';
import {
  DEFAULT_PLACEMENT,
  followPlacement,
  type Placement,
  readPlacement,
  savePlacement,
} from '../../lib/platform/placement';
import { followRecord } from './follow-record';
import type { addGrips } from './grips';
import { mountPanel } from './mount-panel';
import { showRecord } from './show-record';

type Ask = Partial<TabEnvelope> | null;
/** Set by scripts of ours that are loaded where they are needed: `page-report.js` and `grips.js`. */
type Loaded = {
  keptPageReport?: (missing: string[]) => string | null;
  keptGrips?: typeof addGrips;
};
const loaded = globalThis as Loaded;
const load = (file: '/page-report.js' | '/grips.js'): Promise<unknown> =>
  import(/* @vite-ignore */ browser.runtime.getURL(file));

/** Runs until `signal` ends. Where the rep switched the panel off only the switch is watched. */
export const runOnSite = (adapter: CrmAdapter, panelUrl: string, signal: AbortSignal): void => {
  const { origin } = location;
  let loadedUrl = performance.getEntriesByType('navigation')[0]?.name;
  let watching = false;
  let run: (ReturnType<typeof start> & { end: () => void }) | null = null;

  const start = (during: AbortSignal) => {
    const panel = mountPanel({
      adapter,
      page: document,
      panelUrl,
      save: change => void savePlacement(origin, change).catch(() => undefined),
      loaded: () => showing.again(),
      loadGrips: () => load('/grips.js').then(() => loaded.keptGrips),
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
      drawn: panel.dock,
      read: showing.read,
    });
    return { panel, record };
  };

  const begin = () => {
    const ends = new AbortController();
    run = { ...start(AbortSignal.any([signal, ends.signal])), end: () => ends.abort() };
    loadedUrl = undefined; // a second start is in the middle of the page's life
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
  const answer = (ask: Ask, _: unknown, reply: (answer: unknown) => void): true | undefined => {
    if (ask?.kept !== 1) return undefined;
    const open = run?.record.current() ?? null;
    if (ask.name === 'whichRecord') reply(open && { record: open.ref, snapshot: open.snapshot });
    if (ask.name !== 'pageReport') return undefined;
    const report = () => reply(loaded.keptPageReport?.(open?.snapshot.missing ?? []));
    load('/page-report.js').then(report, () => reply(null));
    return true;
  };
  browser.runtime.onMessage.addListener(answer);
  signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(answer), { once: true });

  begin();
};
