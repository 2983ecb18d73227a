/**
 * The A, B and C lists: what the numbers say, who would move, who moved this month, and who stands where. A page of its
 * own: a preview of many moves and three lists have no room beside Today, and they are looked at once a month.
 */
import { i18n } from '#i18n';
import type { ListName, ListsView } from '../../lib/domain/views/lists-view';
import type { ListsModel } from '../../lib/ui/lists-model';
import { BehindList, useBehind } from '../longview/behind';
import { Choice } from '../parts/choice';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { Skeleton } from '../parts/skeleton';
import { SurfaceScopeProvider, useSurface } from '../surface';
import { dayWords } from '../words/day';
import { Applied } from './applied';
import { Members } from './members';
import { MirrorSays } from './mirror-says';
import { Moves } from './moves';
import { Tied } from './tied';

const NAMES: readonly ListName[] = ['A', 'B', 'C', 'none'];

export function Lists({ model }: { model: ListsModel }) {
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
      <main class="sheet narrow">
        <h1>{i18n.t('lists.title')}</h1>
        {trouble}
        {!model.unread.value && <Skeleton />}
      </main>
    );
  const { today, zone, settings } = view;
  return (
    <SurfaceScopeProvider value={{ today, zone, settings, now: model.now, act, spare: model.spare }}>
      <main class="sheet narrow">
        <header class="sheet-head">
          <h1>{i18n.t('lists.title')}</h1>
          <a class="link quiet" href="/today.html">
            {i18n.t('lists.back')}
          </a>
        </header>
        {trouble}
        <LastChange change={view.lastChange} />
        <Reading view={view} />
        <Tied view={view} />
        <Proposed view={view} />
        <Applied view={view} />
        {NAMES.map(name => (
          <Members key={name} name={name} view={view} showAll={model.showAll} />
        ))}
        <Saves act={act} />
      </main>
    </SurfaceScopeProvider>
  );
}

/** Both readings of the essay, and by which of them the A line is drawn. */
function Reading({ view }: { view: ListsView }) {
  const { act } = useSurface();
  const state = useBehind();
  const percent = { share: Math.round(view.topShare * 100), revenue: Math.round(view.revenueShare * 100) };
  const modes = (['count', 'revenue', 'either'] as const).map(value => ({
    value,
    words: {
      count: i18n.t('lists.modes.count', percent),
      revenue: i18n.t('lists.modes.revenue', percent),
      either: i18n.t('lists.modes.either'),
    }[value],
  }));
  return (
    <section class="part" aria-label={i18n.t('lists.short')}>
      <h2 class="unseen">{i18n.t('lists.short')}</h2>
      <p class="mirror">
        <MirrorSays lists={view} state={state} />
      </p>
      <BehindList state={state} of={view} />
      <p class="hint">{i18n.t('lists.why')}</p>
      <div class="field-line">
        <span class="quiet">{i18n.t('lists.mode')}</span>
        <Choice
          label={i18n.t('lists.mode')}
          value={view.mode}
          options={modes}
          choose={tierMode => void act.save('saveSettings', { patch: { tierMode } })}
        />
      </div>
    </section>
  );
}

/** What waits since the month's look, and what today's numbers would move besides. */
function Proposed({ view }: { view: ListsView }) {
  const { today } = useSurface();
  const waiting = new Set(view.moves.map(({ customerId, to }) => `${customerId}/${to}`));
  const now = view.preview.filter(({ customerId, to }) => !waiting.has(`${customerId}/${to}`));
  return (
    <>
      {view.moves.length > 0 && (
        <Moves
          title={i18n.t('lists.moves.title')}
          says={i18n.t('lists.moves.says', view.moves.length)}
          moves={view.moves}
          currency={view.currency}
        />
      )}
      {now.length > 0 && (
        <Moves
          title={i18n.t('lists.moves.now')}
          says={i18n.t('lists.moves.nowSays', now.length)}
          moves={now}
          currency={view.currency}
        />
      )}
      {view.moves.length + now.length === 0 && (
        <p class="quiet part">
          {i18n.t('lists.moves.none')} {i18n.t('lists.moves.next', { day: dayWords(view.nextRun, today) })}
        </p>
      )}
    </>
  );
}
