/** The browser does not let Kept run beside the CRM: said, and mended in one click. */
import { i18n } from '#i18n';
import type { TodayModel } from '../../lib/ui/today-model';

export function SitesDenied({ model }: { model: TodayModel }) {
  const denied = model.view.value?.sitesDenied ?? [];
  if (denied.length === 0) return null;
  return (
    <div class="note banner">
      <p>{i18n.t('today.sitesDenied')}</p>
      <button type="button" class="button" onClick={() => model.grantSites()}>
        {i18n.t('today.grantSites')}
      </button>
    </div>
  );
}
