/** The A, B and C lists. */
import '../../components/styles/page.css';
import '../../components/styles/lists.css';
import { render } from 'preact';
import { Lists } from '../../components/lists/lists';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId, send } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createListsModel } from '../../lib/ui/lists-model';

const model = createListsModel({
  ask: send,
  newId: newCommandId,
  now,
  subscribe: onBookChanged,
  spare: spareDrafts('lists'),
});
const root = document.getElementById('app');
if (root) render(<Lists model={model} />, root);
model.start();
