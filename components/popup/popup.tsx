/** The toolbar popup: the line first, the day's first items under it. */
import { i18n } from '#i18n';
import type { PopupModel } from '../../lib/ui/popup-model';
import { QuickLine } from '../line/quick-line';
import { Grants } from '../parts/grants';
import { LastChange } from '../parts/last-change';
import { Saves, Trouble } from '../parts/says';
import { SurfaceScopeProvider } from '../surface';
import { AimChip } from './aim-chip';
import { BadgeReason } from './badge-reason';
import { FirstItems } from './first-items';

export interface PopupProps {
  model: PopupModel;
  close: () => void;
}

export function Popup({ model, close }: PopupProps) {
  const view = model.view.value;
  const { act } = model;
  const scope = view && {
    today: view.today,
    zone: view.zone,
    settings: view.settings,
    now: model.now,
    act,
  };
  return (
    <main>
      <h1 class="unseen">{i18n.t('popup.title')}</h1>
      {/* The provider stands from the first moment, so that the line keeps its caret when the answer comes. */}
      <SurfaceScopeProvider value={scope}>
        <QuickLine
          line={model.line}
          customer={<AimChip model={model} />}
          saved={stay => {
            if (!stay) close();
          }}
          onEscape={close}
          autoFocus
        />
        <Trouble
          failure={act.failure.value ?? model.unread.value}
          dismiss={() => {
            act.failure.value = null;
            model.unread.value = null;
          }}
        />
        {view && (
          <>
            <LastChange change={view.lastChange} />
            <Grants
              grants={model.grants}
              sitesDenied={view.sitesDenied}
              noticesBlocked={view.noticesBlocked}
            />
            {view.firstStep === 'open' && <p class="hint">{i18n.t('first.open')}</p>}
            <FirstItems view={view} />
            <BadgeReason badge={view.badge} />
          </>
        )}
      </SurfaceScopeProvider>
      <nav class="popup-links">
        <a href="/today.html" target="_blank" rel="noreferrer">
          {i18n.t('popup.today')}
          {view && view.inboxCount > 0 && (
            <span class="quiet"> · {i18n.t('popup.inbox', view.inboxCount)}</span>
          )}
        </a>
        <a href="/report.html" target="_blank" rel="noreferrer">
          {i18n.t('report.title')}
        </a>
        <a href="/options.html" target="_blank" rel="noreferrer">
          {i18n.t('popup.options')}
        </a>
      </nav>
      <Saves act={act} />
    </main>
  );
}
