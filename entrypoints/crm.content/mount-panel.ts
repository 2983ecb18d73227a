/**
 * The panel in the page: one frame of our own in a closed shadow root on a bare `<div>`, made when the first record
 * opens and the page is idle, kept for the tab's life. The page sees an element without words, attributes or name.
 */
import type { CrmAdapter } from '../../lib/crm';
import { barInsets, type Insets, scrollBarInset } from '../../lib/crm/docked-bars';
import { DEFAULT_PLACEMENT, type Placement } from '../../lib/platform/placement';
import type { addGrips } from './grips';
import { guardHost } from './guard-host';
import { boxOf } from './place-panel';

/** Above the CRM's docked bars, below its menus, dialogs and toasts (which begin at 5000 in Salesforce). */
const LAYER = '4500';
const PAPER = { light: '#ffffff', dark: '#16191e' };
const IDLE_WITHIN_MS = 1_000;
/** What a page's rules for every `div` might set. (`all: initial` would write hundreds of properties into the page.) */
const PLAIN = {
  margin: '0',
  padding: '0',
  border: '0',
  inset: 'auto',
  'min-width': '0',
  'min-height': '0',
  'max-width': 'none',
  'max-height': 'none',
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  filter: 'none',
  'clip-path': 'none',
  'pointer-events': 'auto',
  contain: 'strict',
};

export interface Mounting {
  adapter: CrmAdapter;
  page: Document;
  panelUrl: string;
  save: (change: Partial<Placement>) => void;
  /** The frame's document is there, for the first time or anew. */
  loaded: () => void;
  /** The grips' code, which most pages do without. */
  loadGrips: () => Promise<typeof addGrips | undefined>;
  isOrphan: () => boolean;
  signal: AbortSignal;
}

/** Prepares the panel; nothing is made before the first `cover`. Ends with `signal`: the host leaves the page. */
export const mountPanel = (mounting: Mounting) => {
  const { adapter, page, signal } = mounting;
  const view = page.defaultView ?? window;
  let parts: ReturnType<typeof build> | undefined;
  let placement = DEFAULT_PLACEMENT;
  let isPlaced = false;
  /** Room a nested scroller's bar takes at the docked edge, px; and whether scroll bars take room on this machine at all. */
  let scrollBar = 0;
  let barsTakeRoom = false;
  let insets: Insets = { top: 0, bottom: 0, side: 0 };
  let state: 'none' | 'covered' | 'shown' = 'none';
  let printing = false;
  let mounted: 'no' | 'soon' | 'yes' | 'over' = 'no';
  let grips: ReturnType<typeof addGrips> | undefined;
  let guard: ReturnType<typeof guardHost> | undefined;
  /** The style the host bears: writing the same again would have the page laid out again. */
  let drawn: Record<string, string> = {};

  /** After the frame that is being made: the page is laid out then, and measuring it costs it nothing. */
  const whenIdle = (work: () => void) => view.requestIdleCallback(work, { timeout: IDLE_WITHIN_MS });

  const boxIn = (as: Placement) => boxOf(as, insets, { width: view.innerWidth, height: view.innerHeight });
  const box = () => boxIn(placement);

  const build = () => {
    const host = page.createElement('div');
    const root = host.attachShadow({ mode: 'closed' });
    const frame = page.createElement('iframe');
    const paper = page.createElement('div');
    frame.style.cssText = 'flex:1;min-width:0;border:0';
    // Over the frame, not instead of it: a hidden frame is not painted, and would come back with its last picture.
    paper.style.cssText = 'position:absolute;inset:0;background:inherit';
    frame.src = mounting.panelUrl;
    frame.addEventListener('load', () => mounting.loaded(), { signal });
    root.append(frame, paper);
    return { host, root, paper, dark: view.matchMedia('(prefers-color-scheme: dark)') };
  };

  const addThem = (add: typeof addGrips | undefined) => {
    if (!parts || !add) return;
    grips = add({
      root: parts.root,
      view,
      box,
      insets: () => insets,
      preview: change => draw({ ...placement, ...change }),
      save: change => {
        placement = { ...placement, ...change };
        draw();
        mounting.save(change);
      },
      signal,
    });
    grips.arrange(placement);
  };

  const draw = (as: Placement = placement) => {
    if (!parts) return;
    const at = boxIn(as);
    const style: Record<string, string> = {
      ...PLAIN,
      position: 'fixed',
      'z-index': LAYER,
      top: `${at.top}px`,
      left: at.side === 'left' ? `${at.inset}px` : 'auto',
      right: at.side === 'right' ? `${at.inset}px` : 'auto',
      width: `${at.width}px`,
      height: `${at.height}px`,
      display: state === 'none' || printing ? 'none' : 'flex',
      overflow: 'hidden',
      background: parts.dark.matches ? PAPER.dark : PAPER.light,
      'box-shadow': '0 0 10px rgb(0 0 0 / 18%)',
    };
    const changed = Object.entries(style).filter(([name, value]) => drawn[name] !== value);
    if (changed.length === 0) return;
    drawn = style;
    const restyle = (own: CSSStyleDeclaration) => {
      for (const [name, value] of changed) own.setProperty(name, value, 'important');
    };
    if (guard) guard.restyle(restyle);
    else restyle(parts.host.style);
    grips?.arrange(as);
  };

  /** Measures the CRM's bars anew. Costs a layout, so only when something may have moved. */
  const dock = (anew?: unknown) => {
    if (!parts) return;
    const { side } = placement;
    const bars = barInsets(adapter, page, side, box().width);
    // What lies at the edge is asked of the page until a scroll bar was seen there; its room is kept from then on.
    if (anew || (!scrollBar && barsTakeRoom)) scrollBar = scrollBarInset(page, side, parts.host);
    insets = { ...bars, side: Math.max(bars.side, scrollBar) };
    draw();
  };

  const remove = () => {
    mounted = 'over';
    parts?.host.remove();
    parts = undefined;
  };

  const mount = () => {
    if (mounted !== 'soon' || signal.aborted) return;
    mounted = state === 'none' ? 'no' : 'yes';
    if (state === 'none') return;
    parts = build();
    const { host, paper } = parts;
    draw();
    page.documentElement.append(host);
    paper.style.overflow = 'scroll';
    barsTakeRoom = paper.offsetWidth > paper.clientWidth;
    paper.style.overflow = '';
    guard = guardHost({
      host,
      restore: () => {
        // Back in the page the frame loads anew and knows nothing yet.
        if (state === 'shown') change('covered');
        draw();
        page.documentElement.append(host);
      },
      giveUp: remove,
      isOrphan: mounting.isOrphan,
      now: () => performance.now(),
      signal,
    });
    dock(true);
    // Without them the panel is moved by its own menu.
    mounting.loadGrips().then(addThem, () => undefined);
  };

  const mountWhenIdle = () => {
    if (state === 'none' || !isPlaced || mounted !== 'no') return;
    mounted = 'soon';
    whenIdle(mount);
  };

  const change = (to: typeof state) => {
    const former = state;
    state = to;
    mountWhenIdle();
    if (!parts) return;
    parts.paper.hidden = to === 'shown';
    // Covering for another record does no more than this: the paper stays, and the page is neither measured nor styled.
    if (to === former) return;
    if (former === 'none' || to === 'none') draw();
  };

  const listen = (type: string, hear: () => void) => view.addEventListener(type, hear, { signal });
  let resizing = 0;
  listen('resize', () => {
    cancelAnimationFrame(resizing);
    resizing = requestAnimationFrame(dock);
  });
  for (const when of ['beforeprint', 'afterprint'])
    listen(when, () => {
      printing = when[0] === 'b';
      draw();
    });
  signal.addEventListener('abort', remove, { once: true });

  return {
    cover: () => change('covered'),
    reveal: () => change('shown'),
    clear: () => change('none'),
    dock: () => dock(),
    /** Where the rep wants it. Nothing is mounted before this is known. */
    place: (to: Placement) => {
      placement = to;
      isPlaced = true;
      mountWhenIdle();
      draw();
      dock(true);
    },
  };
};
