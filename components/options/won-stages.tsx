/** Which stages mean won, org by org; a deal's page in one of them offers its sale. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { foreign } from '../words/foreign';

type OrgView = OptionsView['orgs'][number];

type SetStage = OptionsModel['setWonStage'];

export function WonStages({ set, view }: { set: SetStage; view: OptionsView }) {
  if (view.orgs.length === 0) return null;
  return (
    <section class="part" aria-label={i18n.t('won.stages')}>
      <h2>{i18n.t('won.stages')}</h2>
      <p class="quiet">{i18n.t('won.stagesWhy')}</p>
      <ul class="settings">
        {view.orgs.map(org => (
          <OrgStages key={org.key} setStage={set} org={org} />
        ))}
      </ul>
    </section>
  );
}

function OrgStages({ setStage, org }: { setStage: SetStage; org: OrgView }) {
  const [text, setText] = useState('');
  const name = org.key.replace(/^[a-z]+\//, '');
  const set = (stage: string, means: boolean) => setStage(org.key, stage, means);
  return (
    <li>
      <span>
        {i18n.t(`crm.${org.crm}`)} <span class="quiet">{name}</span>
      </span>
      <ul class="buttons small">
        {org.wonStageNames.map(stage => (
          <li key={stage} class="chip">
            <span dir="auto">{stage}</span>{' '}
            <button
              type="button"
              class="link quiet"
              aria-label={i18n.t('won.stageDrop', { stage: foreign(stage) })}
              onClick={() => set(stage, false)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <form
        class="field-row"
        onSubmit={async event => {
          event.preventDefault();
          if (text.trim() !== '' && (await set(text.trim(), true))) setText('');
        }}
      >
        <input
          type="text"
          aria-label={i18n.t('won.stageNew', { org: name })}
          placeholder={i18n.t('won.stageAdd')}
          value={text}
          dir="auto"
          onInput={event => setText(event.currentTarget.value)}
        />
        <button type="submit" class="button">
          {i18n.t('save')}
        </button>
      </form>
    </li>
  );
}
