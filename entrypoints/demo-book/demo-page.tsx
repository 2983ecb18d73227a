/** What a page of the demo book has more than the rep's own: the banner, and links that stay in the demo book. */
import { render } from 'preact';
import { DemoBanner } from '../../components/demo/demo-banner';
import { isDemoOpen, onDemoRemoved, removeDemo } from '../../lib/platform/demo-mark';
import { inDemoBook, isDemoBook } from '../../lib/platform/which-book';

/** Settings and the book as a file are the rep's own: Options has no second form. */
const STAYS_OUTSIDE = /^\/(options|recovery)\.html/;

const leave = (): void => location.replace('/today.html');

/** Puts the banner above `page`; on a page of the rep's own book it does nothing. */
export function standInDemo(page: HTMLElement | null): void {
  if (!page || !isDemoBook()) return;
  void isDemoOpen().then(open => open || leave());
  onDemoRemoved(leave);
  for (const kind of ['click', 'auxclick']) document.addEventListener(kind, keepInside, { capture: true });
  const place = document.createElement('div');
  page.before(place);
  render(<DemoBanner remove={removeDemo} />, place);
}

/** Changed just before the browser follows it, so that every link of every component stays in the book it is in. */
function keepInside({ target }: Event): void {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="/"]') : null;
  const path = link?.getAttribute('href') ?? '';
  if (!link || !path.includes('.html') || path.includes('?') || STAYS_OUTSIDE.test(path)) return;
  if (link.dataset.own === undefined) link.setAttribute('href', inDemoBook(path));
}
