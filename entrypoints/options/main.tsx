/** Options, in a tab of its own. */
import '../../components/styles/page.css';
import '../../components/styles/csv.css';
import { render } from 'preact';
import { Options } from '../../components/options/options';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId, send } from '../../lib/messages/send';
import { browser } from '../../lib/platform/browser';
import { now } from '../../lib/platform/clock';
import { isDemoOpen, onDemoChanged, removeDemo } from '../../lib/platform/demo-mark';
import { knownPlacements, savePlacement } from '../../lib/platform/placement';
import { createOptionsModel } from '../../lib/ui/options-model';
import { openDemo } from '../demo-book/open';
import { takeInTable } from './csv';
import { handOver, takeIn } from './files';
import { readHolidays } from './holidays';
import { handOverLeftOut } from './left-out';
import { handOverTables } from './tables';

const model = createOptionsModel({
  ask: send,
  newId: newCommandId,
  now,
  subscribe: onBookChanged,
  demo: { isOpen: isDemoOpen, open: openDemo, remove: removeDemo, onChanged: onDemoChanged },
  doors: {
    requestSites: origins => browser.permissions.request({ origins }),
    readPlaces: knownPlacements,
    changePlace: async (origin, patch) => void (await savePlacement(origin, patch)),
    handOver,
    takeIn,
    readHolidays,
    takeInTable,
    handOverTables,
    handOverLeftOut,
  },
});
const root = document.getElementById('app');
if (root) render(<Options model={model} />, root);
model.start();
