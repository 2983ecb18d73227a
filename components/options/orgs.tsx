/** Organisations that are for trying things out. */
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';

export function Orgs({ model, view }: { model: OptionsModel; view: OptionsView }) {
  return (
    <section class="part" aria-label={i18n.t('options.orgs')}>
      <h2>{i18n.t('options.orgs')}</h2>
      <p class="quiet">{i18n.t('options.orgsWhy')}</p>
      {view.orgs.length === 0 && <p class="empty">{i18n.t('options.orgsNone')}</p>}
      <ul class="settings">
        {view.orgs.map(org => (
          <li key={org.key}>
            <label class="tick">
              <input
                type="checkbox"
                checked={org.test}
                onChange={event => model.setTestOrg(org.key, event.currentTarget.checked)}
              />
              <span>{i18n.t('options.testOrg', { org: org.key.replace(/^[a-z]+\//, '') })}</span>
            </label>
            <span class="quiet">{i18n.t(`crm.${org.crm}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
