/** Today: one list over both CRMs in the order of what matters, and a quiet column beside it. */
import { i18n } from '#i18n';
import type { TodayModel } from '../../lib/ui/today-model';
import { FirstSteps } from '../first-steps/first-steps';
import { QuickLine } from '../line/quick-line';
import { ListsShort } from '../lists/lists-short';
import { Grants } from '../parts/grants';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { dayWords } from '../words/day';
import { Ahead } from './ahead';
import { AskList } from './ask-list';
import { AttentionRow } from './attention-row';
import { CatchUp } from './catch-up';
import { Coverage } from './coverage';
import { FilterBar } from './filter-bar';
import { FoundList } from './found-list';
import { Inbox } from './inbox';
import { TodayKeys } from './keys';
import { LongList } from './long-list';
import { MonthMix } from './month-mix';
import { QuietCustomers } from './quiet-customers';
import { SearchField } from './search-field';
import { WeekSweep } from './week-sweep';

export function Today({ model }: { model: TodayModel }) {
  const view = model.view.value;
  const { act } = model;
  const trouble = (
    <Trouble
      failure={act.failure.value ?? model.unread.value}
      dismiss={() => {
        act.failure.value = null;
        model.unread.value = null;
      }}
    />
  );
  if (!view)
    return (
      <main class="sheet">
        <h1>{i18n.t('today.title')}</h1>
        {trouble}
        {!model.unread.value && <Skeleton />}
      </main>
    );
  const scope = {
    today: view.today,
    zone: view.zone,
    settings: view.settings,
    now: model.now,
    act,
    spare: model.spare,
  };
  return (
    <SurfaceScopeProvider value={scope}>
      <main class="sheet">
        <header class="sheet-head">
          <h1>{i18n.t('today.title')}</h1>
          <p class="quiet">{dayWords(view.today, view.today)}</p>
          <SearchField search={model.search} />
        </header>
        {trouble}
        <LastChange change={view.lastChange} />
        <Grants grants={model.grants} sitesDenied={view.sitesDenied} noticesBlocked={view.noticesBlocked} />
        <CatchUp catchUp={view.catchUp} />
        <div class="today-line">
          <QuickLine line={model.line} forWhom={i18n.t('today.lineHint')} onEscape={leaveField} />
        </div>
        <div class="columns">
          {model.search.found.value ? (
            <FoundList search={model.search} log={text => logInstead(model, text)} />
          ) : (
            <section class="main-column" aria-label={i18n.t('today.list')}>
              {view.customers > 0 && <FilterBar model={model} />}
              {view.filling && <p class="note">{i18n.t('today.filling')}</p>}
              {view.firstStep && !view.filling && (
                <FirstSteps step={view.firstStep} openDemo={model.openDemo} />
              )}
              {view.total === 0 && view.customers > 0 && <p class="empty">{emptyWords(model)}</p>}
              <LongList list={model.list} />
              <WeekSweep of={view} />
              <QuietCustomers quiet={view.quiet} />
            </section>
          )}
          <aside class="side-column">
            <Coverage view={view} />
            <AskList of={view} />
            <MonthMix of={view} />
            <ListsShort of={view} />
            <Inbox inbox={view.inbox} customers={model.customers} />
            {view.snoozed.length > 0 && (
              <section class="side-part" aria-label={i18n.t('today.snoozed')}>
                <h2>{i18n.t('today.snoozed')}</h2>
                <ul class="rows">
                  {view.snoozed.map(item => (
                    <AttentionRow key={`${item.kind}/${item.itemId}`} item={item} short />
                  ))}
                </ul>
              </section>
            )}
            <Ahead of={view} />
          </aside>
        </div>
        <footer class="sheet-foot">
          <a class="link quiet" href="/options.html">
            {i18n.t('popup.options')}
          </a>
          <a class="link quiet" href="/report.html">
            {i18n.t('report.title')}
          </a>
          {view.backupDue && (
            <a class="link" href="/options.html#data">
              {i18n.t('today.backupDue')}
            </a>
          )}
          {view.goneLong !== undefined && view.goneLong > 0 && (
            <a class="link" href="/options.html#gone">
              {i18n.t('today.goneLong', view.goneLong)}
            </a>
          )}
          <TodayKeys />
        </footer>
        <Saves act={act} />
      </main>
    </SurfaceScopeProvider>
  );
}

/** What the empty list says: nothing yet, nothing of this filter, or nothing due, and who could be asked. */
function emptyWords({ view, filter }: TodayModel): string {
  const shown = view.value;
  if (!shown) return '';
  if (Object.keys(filter.value).length > 0) return i18n.t('today.nothingHere');
  return i18n.t('today.earned', shown.earnedNotAsked);
}

const leaveField = (): void => (document.activeElement as HTMLElement | null)?.blur();

/** What was searched for in vain is typed into the line. */
function logInstead(model: TodayModel, text: string): void {
  model.search.type('');
  model.line.type(text);
  document.querySelector<HTMLElement>('.today-line .line-input')?.focus();
}
