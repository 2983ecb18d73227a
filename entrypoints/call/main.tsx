/** The card before a call, `call.html#<customer id>[/<person id>]`. */
import '../../components/styles/call.css';
import { render } from 'preact';
import { Call } from '../../components/call/call';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createCallModel } from '../../lib/ui/call-model';
import { ask } from '../demo-book/ask';
import { standInDemo } from '../demo-book/demo-page';

const model = createCallModel(
  { ask, newId: newCommandId, now, subscribe: onBookChanged, spare: spareDrafts('call') },
  location.hash,
);
const root = document.getElementById('app');
standInDemo(root);
if (root) render(<Call model={model} print={() => window.print()} />, root);
model.start();
window.addEventListener('hashchange', () => model.show(location.hash));
