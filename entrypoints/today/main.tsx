/** Today, the page behind every reminder. */
import '../../components/styles/page.css';
import { render } from 'preact';
import { Today } from '../../components/today/today';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { openNoticeSettings, requestSites } from '../../lib/platform/grants';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createTodayModel } from '../../lib/ui/today-model';
import { ask } from '../demo-book/ask';
import { standInDemo } from '../demo-book/demo-page';
import { openDemo } from '../demo-book/open';

const model = createTodayModel({
  ask,
  newId: newCommandId,
  now,
  subscribe: onBookChanged,
  spare: spareDrafts('today'),
  requestSites,
  openNoticeSettings,
  openDemo,
});
const root = document.getElementById('app');
standInDemo(root);
if (root) render(<Today model={model} />, root);
model.start();

/** `#log=words`, from the address bar: written into the line and saved; what the line must ask first stays in it. */
function logFromAddress(): void {
  const words = new URLSearchParams(location.hash.slice(1)).get('log');
  if (!words) return;
  history.replaceState(null, '', location.pathname);
  model.log(words);
}
logFromAddress();
window.addEventListener('hashchange', logFromAddress);
window.addEventListener('pagehide', () => model.line.leave());
