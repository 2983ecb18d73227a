/** Recovery: seen when the book came back smaller than it was. */
import '../../components/styles/page.css';
import { render } from 'preact';
import { Recovery } from '../../components/recovery/recovery';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId, send } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { createRecoveryModel } from '../../lib/ui/recovery-model';

const model = createRecoveryModel({ ask: send, newId: newCommandId, now, subscribe: onBookChanged });
const root = document.getElementById('app');
if (root) render(<Recovery model={model} />, root);
model.start();
