/** The report over the whole book. */
import '../../components/styles/report.css';
import { render } from 'preact';
import { Report } from '../../components/report/report';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { spareDrafts } from '../../lib/platform/spare-draft';
import { createReportModel } from '../../lib/ui/report-model';
import { ask } from '../demo-book/ask';
import { standInDemo } from '../demo-book/demo-page';

const model = createReportModel({
  ask,
  newId: newCommandId,
  now,
  subscribe: onBookChanged,
  spare: spareDrafts('report'),
});
const root = document.getElementById('app');
standInDemo(root);
if (root) render(<Report model={model} print={() => window.print()} />, root);
model.start();
