/** Today: one list over both CRMs in the order of what matters, and a quiet column beside it. */
import { i18n } from '#i18n';
import type { TodayModel } from '../../lib/ui/today-model';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider } from '../surface';
import { dayWords } from '../words/day';
import { Ahead } from './ahead';
import { AttentionRow } from './attention-row';
import { Coverage } from './coverage';
import { Inbox } from './inbox';

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
        </header>
        {trouble}
        <LastChange change={view.lastChange} />
        {view.noticesBlocked && <p class="note">{i18n.t('today.noticesBlocked')}</p>}
        <div class="columns">
          <section class="main-column" aria-label={i18n.t('today.list')}>
            {view.items.length === 0 && (
              <p class="empty">{i18n.t(view.customers === 0 ? 'today.emptyNew' : 'today.empty')}</p>
            )}
            <ul class="rows">
              {view.items.map(item => (
                <AttentionRow key={`${item.kind}/${item.itemId}`} item={item} />
              ))}
            </ul>
          </section>
          <aside class="side-column">
            <Coverage view={view} />
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
            <Ahead ahead={view.ahead} />
          </aside>
        </div>
        <footer class="sheet-foot">
          <a class="link quiet" href="/options.html">
            {i18n.t('popup.options')}
          </a>
        </footer>
        <Saves act={act} />
      </main>
    </SurfaceScopeProvider>
  );
}
