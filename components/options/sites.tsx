/** The sites Kept may run on, each with its access and, once it ran there, the place of the panel. */
import { i18n } from '#i18n';
import type { OptionsView } from '../../lib/domain/views/surfaces';
import type { OptionsModel } from '../../lib/ui/options-model';
import { WIDTH_MAX, WIDTH_MIN, WIDTH_STEP } from '../../lib/ui/placement';
import { Choice } from '../parts/choice';

const SIDES = ['left', 'right'] as const;
const WIDTHS = Array.from(
  { length: Math.floor((WIDTH_MAX - WIDTH_MIN) / WIDTH_STEP) + 1 },
  (_, index) => WIDTH_MIN + index * WIDTH_STEP,
);

const CRMS = ['salesforce', 'hubspot'] as const;
type Crm = (typeof CRMS)[number];

const isHubspot = (origin: string) => /[./]hubspot\.com\//.test(origin);
const sitesOf = (crm: Crm, view: OptionsView) =>
  view.siteAccess.filter(({ origin }) => isHubspot(origin) === (crm === 'hubspot'));

/** `https://*.hubspot.com/*` as a person reads it. */
const siteName = (origin: string) => origin.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*?$/, '');

export function Sites({ model, view }: { model: OptionsModel; view: OptionsView }) {
  return (
    <section class="part" aria-label={i18n.t('options.sites')}>
      <h2>{i18n.t('options.sites')}</h2>
      <p class="quiet">{i18n.t('options.sitesWhy')}</p>
      <ul class="settings">
        {CRMS.map(crm => (
          <Access key={crm} model={model} crm={crm} sites={sitesOf(crm, view)} />
        ))}
      </ul>
      <ul class="settings">
        {[...model.places.value].map(([origin, place]) => (
          <Site key={origin} model={model} origin={origin} place={place} />
        ))}
      </ul>
    </section>
  );
}

interface AccessProps {
  model: OptionsModel;
  crm: Crm;
  sites: OptionsView['siteAccess'];
}

/** One switch a CRM; its addresses, of which a rep knows one at most, are folded away. */
function Access({ model, crm, sites }: AccessProps) {
  const denied = sites.filter(({ granted }) => !granted);
  const name = i18n.t(`crm.${crm}`);
  return (
    <li class="access">
      <details>
        <summary>{name}</summary>
        <ul class="quiet">
          {sites.map(({ origin, granted }) => (
            <li key={origin}>
              {siteName(origin)}
              {!granted && denied.length < sites.length && ` · ${i18n.t('options.notGranted')}`}
            </li>
          ))}
        </ul>
      </details>
      {denied.length === 0 ? (
        <span class="quiet">{i18n.t('options.granted')}</span>
      ) : (
        <button
          type="button"
          class="button"
          aria-label={i18n.t('options.grantOf', { site: name })}
          onClick={() =>
            model.grant(
              crm,
              denied.map(({ origin }) => origin),
            )
          }
        >
          {i18n.t('options.grant')}
        </button>
      )}
      {model.refused.value === crm && <p class="hint">{i18n.t('options.denied')}</p>}
    </li>
  );
}

interface SiteProps {
  model: OptionsModel;
  origin: string;
  place: { off: boolean; side: 'left' | 'right'; width: number };
}

function Site({ model, origin, place }: SiteProps) {
  const site = siteName(origin);
  const widths = WIDTHS.includes(place.width) ? WIDTHS : [...WIDTHS, place.width].sort((a, b) => a - b);
  return (
    <li>
      <label class="tick">
        <input
          type="checkbox"
          checked={!place.off}
          onChange={event => model.changePlace(origin, { off: !event.currentTarget.checked })}
        />
        <span>{i18n.t('options.panelOn', { site })}</span>
      </label>
      <Choice
        label={i18n.t('options.panelSide', { site })}
        value={place.side}
        options={SIDES.map(value => ({ value, words: i18n.t(`options.${value}`) }))}
        choose={side => model.changePlace(origin, { side })}
      />
      <Choice
        label={i18n.t('options.panelWidth', { site })}
        value={place.width}
        options={widths.map(value => ({ value, words: i18n.t('options.px', { width: value }) }))}
        choose={width => model.changePlace(origin, { width })}
      />
    </li>
  );
}
