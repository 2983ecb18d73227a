/** Options, in a tab of its own. */
import '../../components/styles/page.css';
import '../../components/styles/csv.css';
import '../../components/styles/links.css';
import { effect } from '@preact/signals';
import { render } from 'preact';
import { Options } from '../../components/options/options';
import { onBookChanged } from '../../lib/messages/changes';
import { newCommandId, send } from '../../lib/messages/send';
import { now } from '../../lib/platform/clock';
import { isDemoOpen, onDemoChanged, removeDemo } from '../../lib/platform/demo-mark';
import { openNoticeSettings, requestSites } from '../../lib/platform/grants';
import { knownPlacements, savePlacement } from '../../lib/platform/placement';
import { openShortcutSettings, readShortcuts } from '../../lib/platform/shortcuts';
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
  shortcuts: { read: readShortcuts, change: openShortcutSettings },
  doors: {
    requestSites,
    openNoticeSettings,
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

/** `#data` and the like: the part is there with the first answer only. */
const end = effect(() => {
  if (!model.view.value || location.hash === '') return;
  requestAnimationFrame(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
  queueMicrotask(() => end());
});
