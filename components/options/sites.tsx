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

/** `https://*.hubspot.com/*` as a person reads it. */
const siteName = (origin: string) => origin.replace(/^https:\/\/(\*\.)?/, '').replace(/\/\*?$/, '');

export function Sites({ model, view }: { model: OptionsModel; view: OptionsView }) {
  return (
    <section class="part" aria-label={i18n.t('options.sites')}>
      <h2>{i18n.t('options.sites')}</h2>
      <p class="quiet">{i18n.t('options.sitesWhy')}</p>
      <ul class="settings">
        {view.siteAccess.map(({ origin, granted }) => (
          <li key={origin}>
            <span>{siteName(origin)}</span>
            {granted ? (
              <span class="quiet">{i18n.t('options.granted')}</span>
            ) : (
              <button
                type="button"
                class="button"
                aria-label={i18n.t('options.grantOf', { site: siteName(origin) })}
                onClick={() => model.grant(origin)}
              >
                {i18n.t('options.grant')}
              </button>
            )}
            {model.refused.value === origin && <p class="hint">{i18n.t('options.denied')}</p>}
          </li>
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
