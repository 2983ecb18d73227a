/** The quick line: type, see the date light up, Enter. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { INBOX_KINDS, LINE_KINDS } from '../../lib/ui/line-kinds';
import type { LineModel } from '../../lib/ui/line-model';
import { Choice } from '../parts/choice';
import { SpottedOffer } from '../parts/spotted';
import { dayTimeWords } from '../words/day';
import { kindWords } from '../words/names';
import { DayLoad } from './day-load';
import { LineChips } from './line-chips';
import { askOneKey, LineExtras } from './line-extras';
import { LineField } from './line-field';
import { NamedChips, NameOffersList, useNameOffers } from './name-offers';
import { StarterPhrases } from './starter-phrases';

export interface QuickLineProps {
  line: LineModel;
  customer?: ComponentChildren;
  /** After a save: the popup closes unless Ctrl or Cmd was held. */
  saved?: (stay: boolean) => void;
  onEscape?: () => void;
  autoFocus?: boolean;
  /** Whom the words are for, said under the line. */
  forWhom?: string;
}

export function QuickLine({ line, customer, saved, onEscape, autoFocus, forWhom }: QuickLineProps) {
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const kind = line.kind.value;
  const parsed = line.parsed.value;
  const missing = line.missing.value;
  const { naming } = line;
  const offers = useNameOffers(naming);
  const isNamed = naming !== null && naming.named.value.length > 0;

  const submit = async (stay: boolean) => {
    if (!(await line.submit())) return askOneKey(line, field.current);
    field.current?.focus();
    saved?.(stay);
  };
  const says = line.confirming.value
    ? i18n.t('line.confirmDay', { day: dayTimeWords(line.day.value ?? '', parsed?.when?.time, line.today()) })
    : missing
      ? i18n.t(`line.needs.${missing}`)
      : line.text.value === ''
        ? (forWhom ?? i18n.t('line.enterSaves'))
        : i18n.t('line.enterSaves');

  return (
    <div class="quick-line">
      <LineField
        field={field}
        label={i18n.t(`kind.${kind}.new`)}
        placeholder={i18n.t(`kind.${kind}.starter`)}
        describedBy={hint}
        text={line.text.value}
        chips={parsed?.chips ?? []}
        type={line.type}
        turnBack={line.turnBack}
        enter={event => void submit(event.ctrlKey || event.metaKey)}
        onEscape={onEscape}
        listKey={offers.key}
        autoFocus={autoFocus}
        invalid={missing !== null}
      />
      {naming && <NameOffersList naming={naming} offers={offers} />}
      {line.spotted.value && (
        <SpottedOffer words={line.spotted.value} text={line.text.value} log={line.logSpotted} />
      )}
      <LineChips line={line} customer={isNamed ? <NamedChips naming={naming} /> : customer} />
      {kind === 'promise' && line.day.value && <DayLoad day={line.day.value} />}
      {(line.kinds() === 'all' || kind !== 'promise') && (
        <LineExtras line={line} submit={() => void submit(false)} />
      )}
      <div class="line-foot">
        <p class="hint" id={hint} aria-live="polite">
          <span class="clamp">{says}</span>
        </p>
        {line.text.value === '' && kind === 'promise' && (
          <StarterPhrases
            own={line.settings()?.starterPhrases}
            choose={words => {
              line.type(words);
              field.current?.focus();
            }}
          />
        )}
        <Choice
          label={i18n.t('line.kind')}
          value={kind}
          options={(line.kinds() === 'all' ? LINE_KINDS : INBOX_KINDS).map(value => ({
            value,
            words: kindWords(value),
          }))}
          choose={value => {
            line.chooseKind(value);
            field.current?.focus();
          }}
        />
      </div>
    </div>
  );
}
