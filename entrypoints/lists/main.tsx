/** The A, B and C lists. */
import '../../components/styles/page.css';
import '../../components/styles/lists.css';
import { render } from 'preact';
import { Lists } from '../../components/lists/lists';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createListsModel } from '../../lib/ui/lists-model';
import { ask } from '../demo-book/ask';
import { standInDemo } from '../demo-book/demo-page';

const model = createListsModel({
  ask,
  newId: newCommandId,
  now,
  subscribe: onBookChanged,
  spare: spareDrafts('lists'),
});
const root = document.getElementById('app');
standInDemo(root);
if (root) render(<Lists model={model} />, root);
model.start();
