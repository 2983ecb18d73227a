/** The panel frame: hears which record to show, draws it, and says when it is painted. */
import '../../components/styles/panel.css';
import { render } from 'preact';
import { Panel } from '../../components/panel/panel';
import { onBookChanged } from '../../lib/messages/changes';
import { isOrphan, newCommandId, send } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { watchSight } from '../../lib/platform/in-sight';
import { keepWords } from '../../lib/platform/lasting-words';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createPanelModel } from '../../lib/ui/panel-model';
import { answerShown } from './answer-shown';
import { placeOfThisSite } from './place';

keepWords(['orphan.title', 'orphan.why', 'orphan.copy', 'orphan.copied', 'failure.orphan']);

const model = createPanelModel({
  ask: send,
  newId: newCommandId,
  now,
  subscribe: onBookChanged,
  spare: spareDrafts('panel'),
  isOrphan,
  watchSight,
});

answerShown(model);
const root = document.getElementById('app');
if (root) render(<Panel model={model} placement={placeOfThisSite(model)} />, root);
model.start();
window.addEventListener('pagehide', () => model.line.value?.leave());
// An update of the extension is noticed when the rep turns to the panel, before he types into it.
window.addEventListener('focus', () => {
  if (isOrphan()) model.orphan.value = true;
});
