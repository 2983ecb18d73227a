/**
 * What the browser keeps from Kept: said with what stops working, and mended in one click (pages.md, Options:
 * permission check). The same words on every surface that can ask the browser.
 */
import { i18n } from '#i18n';
import type { GrantsModel } from '../../lib/ui/grants';

export interface GrantsProps {
  grants: GrantsModel;
  /** Hosts of the CRMs the browser keeps us from. */
  sitesDenied: readonly string[];
  noticesBlocked: boolean;
}

export function Grants({ grants, sitesDenied, noticesBlocked }: GrantsProps) {
  const { answered } = grants;
  return (
    <>
      {sitesDenied.length > 0 && (
        <section class="note banner" aria-label={i18n.t('grants.sites')}>
          <p>
            {i18n.t('grants.sitesDenied', { crm: crmsOf(sitesDenied) })}{' '}
            {answered.value === 'refused' && <strong>{i18n.t('grants.refused')}</strong>}
          </p>
          <button type="button" class="button" onClick={() => void grants.ask([...sitesDenied])}>
            {i18n.t('grants.grant')}
          </button>
        </section>
      )}
      <p class="hint" role="status">
        {answered.value === 'granted' && sitesDenied.length === 0 && i18n.t('grants.granted')}
      </p>
      {noticesBlocked && (
        <section class="note banner" aria-label={i18n.t('grants.notices')}>
          <p>{i18n.t('grants.noticesBlocked')}</p>
          <button type="button" class="button" onClick={() => void grants.openNoticeSettings()}>
            {i18n.t('grants.allowNotices')}
          </button>
        </section>
      )}
    </>
  );
}

/** Which CRMs these hosts belong to, as a person calls them. */
function crmsOf(origins: readonly string[]): string {
  const isHubspot = (origin: string) => /[./]hubspot\.com\//.test(origin);
  const crms = [
    ...(origins.some(origin => !isHubspot(origin)) ? [i18n.t('crm.salesforce')] : []),
    ...(origins.some(isHubspot) ? [i18n.t('crm.hubspot')] : []),
  ];
  return crms.join(` ${i18n.t('grants.and')} `);
}
