/**
 * The report over the whole book (pages, Report). Each part is a file of its own that draws one picture, with a table
 * behind it and the rows behind each number; a part that needs more than `readReport` asks for it itself.
 */
import { i18n } from '#i18n';
import type { ReportModel } from '../../lib/ui/report-model';
import { LongView } from '../longview/long-view';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { dayWords } from '../words/day';
import { AttentionPart } from './attention-part';
import { KeptPart } from './kept-part';
import { OwnThirdPart } from './own-third-part';
import { PlanPart } from './plan-part';
import { RevenuePart } from './revenue-part';
import { StepsPart } from './steps-part';

export interface ReportProps {
  model: ReportModel;
  /** Opens the browser's own print window. */
  print: () => void;
}

export function Report({ model, print }: ReportProps) {
  const view = model.view.value;
  const { act } = model;
  return (
    <main class="sheet report">
      <header class="sheet-head">
        <h1>{i18n.t('report.title')}</h1>
        {view && <p class="quiet">{dayWords(view.today, view.today)}</p>}
        <button type="button" class="button print-button" onClick={print}>
          {i18n.t('customer.print')}
        </button>
      </header>
      <Trouble
        failure={act.failure.value ?? model.unread.value}
        dismiss={() => {
          act.failure.value = null;
          model.unread.value = null;
        }}
      />
      {!view && !model.unread.value && <Skeleton />}
      {view && (
        <SurfaceScopeProvider
          value={{ today: view.today, zone: view.zone, settings: view.settings, now: model.now, act }}
        >
          <LastChange change={view.lastChange} />
          {view.filling && <p class="note">{i18n.t('report.filling')}</p>}
          {view.customers === 0 && <p class="empty">{i18n.t('report.none')}</p>}
          <div class="report-parts">
            <AttentionPart view={view} />
            <PlanPart view={view} />
            <RevenuePart view={view} />
            <StepsPart view={view} />
            <KeptPart view={view} />
            <OwnThirdPart of={view} />
            <LongView view={view.long} />
          </div>
        </SurfaceScopeProvider>
      )}
      <footer class="sheet-foot">
        <a class="link quiet" href="/today.html">
          {i18n.t('popup.today')}
        </a>{' '}
        <a class="link quiet" href="/options.html">
          {i18n.t('popup.options')}
        </a>
      </footer>
      <Saves act={act} />
    </main>
  );
}
