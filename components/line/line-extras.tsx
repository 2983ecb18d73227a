/** The one or two choices a kind needs beside its words. */
import { i18n } from '#i18n';
import { CHANNEL_CHOICES, FACT_CHOICES, PURPOSE_CHOICES, VALUE_HOW_CHOICES } from '../../lib/ui/choices';
import type { LineModel } from '../../lib/ui/line-model';
import { Choice } from '../parts/choice';

const SCALE = [1, 2, 3, 4, 5] as const;
const SEVERITIES = [1, 2, 3] as const;

export interface LineExtrasProps {
  line: LineModel;
  /** Saves the line, as Enter in its own field does. */
  submit: () => void;
}

export function LineExtras({ line, submit }: LineExtrasProps) {
  const kind = line.kind.value;
  const extras = line.extras.value;
  const set = line.chooseExtra;

  const channel = (
    <Choice
      label={i18n.t('extras.channel')}
      value={extras.channel}
      options={CHANNEL_CHOICES.map(value => ({ value, words: i18n.t(`channel.${value}`) }))}
      choose={value => set({ channel: value })}
    />
  );
  const theirWords = (label: string) => (
    <input
      type="text"
      aria-label={label}
      placeholder={label}
      value={extras.reaction}
      dir="auto"
      autocomplete="off"
      onInput={event => set({ reaction: event.currentTarget.value })}
      onKeyDown={event => {
        if (event.key === 'Enter' && !event.isComposing) submit();
      }}
    />
  );
  const scale = (of: 'product' | 'person') => (
    <Choice
      label={i18n.t(`extras.${of}`)}
      value={extras[of]}
      options={SCALE.map(value => ({ value, words: String(value) }))}
      choose={value => set({ [of]: value })}
      asRow
    />
  );

  const tick = (of: 'covered' | 'iAsked' | 'personal', words: string) => (
    <label class="tick">
      <input
        type="checkbox"
        checked={extras[of]}
        onChange={event => set({ [of]: event.currentTarget.checked })}
      />
      <span>{words}</span>
    </label>
  );

  switch (kind) {
    case 'touch':
      return (
        <div class="line-extras">
          {channel}
          <Choice
            label={i18n.t('extras.purpose')}
            value={extras.purpose}
            options={PURPOSE_CHOICES.map(value => ({ value, words: i18n.t(`purpose.${value}`) }))}
            choose={value => set({ purpose: value })}
          />
        </div>
      );
    case 'value':
      return (
        <div class="line-extras">
          {channel}
          <Choice
            label={i18n.t('extras.valueHow')}
            value={extras.valueHow}
            options={VALUE_HOW_CHOICES.map(value => ({ value, words: i18n.t(`valueHow.${value}`) }))}
            choose={value => set({ valueHow: value })}
            asRow
            keys={{
              of: {
                use: i18n.t('valueKey.use'),
                produce: i18n.t('valueKey.produce'),
                profit: i18n.t('valueKey.profit'),
              },
              press(value) {
                set({ valueHow: value });
                submit();
              },
            }}
          />
          {/* Several customers did not say it with one voice. */}
          {(line.naming?.named.value.length ?? 0) < 2 && theirWords(i18n.t('extras.theirWords'))}
        </div>
      );
    case 'issue':
      return (
        <div class="line-extras">
          <Choice
            label={i18n.t('extras.severity')}
            value={extras.severity}
            options={SEVERITIES.map(value => ({ value, words: i18n.t(`severity.s${value}`) }))}
            choose={value => set({ severity: value })}
            asRow
          />
        </div>
      );
    case 'rating':
      return (
        <div class="line-extras">
          {scale('product')}
          {scale('person')}
        </div>
      );
    case 'wow':
      return <div class="line-extras">{theirWords(i18n.t('extras.reaction'))}</div>;
    case 'need':
      return (
        <div class="line-extras">
          {tick('covered', i18n.t('extras.covered'))}
          {tick('iAsked', i18n.t('extras.iAsked'))}
        </div>
      );
    case 'comment':
      return <div class="line-extras">{tick('personal', i18n.t('extras.personal'))}</div>;
    case 'fact':
      return (
        <div class="line-extras">
          <Choice
            label={i18n.t('extras.fact')}
            value={extras.factKey}
            options={FACT_CHOICES.map(value => ({ value, words: i18n.t(`fact.${value}`) }))}
            choose={value => set({ factKey: value })}
          />
        </div>
      );
    default:
      return null;
  }
}

/** Enter missed how it helps them: the row that asks has the focus, and its one key saves (capture, The line). */
export function askOneKey(line: LineModel, field: Element | null): void {
  if (line.missing.peek() !== 'valueHow') return;
  const whole = field?.closest('.quick-line, .evidence-log');
  whole?.querySelector<HTMLElement>('.choice-row input')?.focus();
}
