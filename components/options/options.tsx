/** Options: where Kept runs, when it reminds, and the book as a file. */
import { i18n } from '#i18n';
import type { OptionsModel } from '../../lib/ui/options-model';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { AllSettings } from './all-settings';
import { Book } from './book';
import { Changed } from './changed';
import { CsvImport } from './csv-import';
import { Currencies } from './currencies';
import { DemoBook } from './demo-book';
import { GoneLong } from './gone-long';
import { Orgs } from './orgs';
import { Phrases } from './phrases';
import { Reminders } from './reminders';
import { Shortcuts } from './shortcuts';
import { Sites } from './sites';
import { ThanksDrafts } from './thanks-drafts';
import { WonStages } from './won-stages';

export function Options({ model }: { model: OptionsModel }) {
  const view = model.view.value;
  const { act } = model;
  return (
    <main class="sheet narrow">
      <header class="sheet-head">
        <h1>{i18n.t('options.title')}</h1>
        <a class="link quiet" href="/today.html">
          {i18n.t('popup.today')}
        </a>
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
          value={{ today: view.today, zone: view.zone, settings: view.surface, now: model.now, act }}
        >
          <Sites model={model} view={view} />
          <Reminders model={model} view={view} />
          <Shortcuts doors={model.shortcuts} />
          <Orgs model={model} view={view} />
          <WonStages set={model.setWonStage} view={view} />
          <Phrases model={model} view={view} />
          <ThanksDrafts model={model} view={view} />
          <AllSettings model={model} view={view} />
          <Currencies model={model} of={view} />
          <CsvImport csv={model.csv} />
          <Book model={model} view={view} />
          <GoneLong />
          <DemoBook demo={model.demo} />
        </SurfaceScopeProvider>
      )}
      <section class="part" aria-label={i18n.t('options.privacy')}>
        <h2>{i18n.t('options.privacy')}</h2>
        <p>{i18n.t('options.requests')}</p>
        <p class="quiet">{i18n.t('options.requestsWhy')}</p>
      </section>
      <Changed model={model} />
      <Saves act={act} />
    </main>
  );
}
