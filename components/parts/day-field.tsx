/** A day, typed as a person says it. What was understood stands beside it before anything is saved. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseWhen } from '../../lib/domain/capture/parse-when';
import type { Mode } from '../../lib/domain/capture/when';
import type { Day } from '../../lib/domain/days';
import { readingContext } from '../../lib/ui/reading-context';
import { useSurface } from '../surface';
import { DayChip } from './day-chip';
import { useKeptWords } from './use-kept-words';

export interface DayFieldProps {
  label: string;
  mode: Mode;
  submitLabel: string;
  /**
   * The day was confirmed by Enter or the button. `null`: without the time there was. Gives something true once it is
   * saved: until then what was typed is kept.
   */
  choose: (day: Day, time: string | null | undefined) => Promise<unknown>;
  /** Where unsaved words are kept: the form and the row it is for. */
  place: string;
  /** Words shown under the field instead of saving, e.g. that a day is not later. Null: the day will do. */
  refuse?: (day: Day, time: string | undefined) => string | null;
  placeholder?: string;
  initial?: string;
  /** The time that stays when none is typed: shown, so that nobody has to wonder, and it can be taken off. */
  keptTime?: string;
  /** The day that stays when only the time is taken off; absent where a new day is the point. */
  keptDay?: Day;
}

export function DayField({
  label,
  mode,
  submitLabel,
  choose,
  refuse,
  placeholder,
  initial = '',
  place,
  keptTime,
  keptDay,
}: DayFieldProps) {
  const { settings, now, today } = useSurface();
  const [text, setText] = useKeptWords(place, initial);
  const [timeless, setTimeless] = useState(false);
  const [picked, setPicked] = useState<Day | null>(null);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const when = text.trim() ? parseWhen(text, readingContext(settings, now(), mode)) : null;
  const day = picked ?? when?.date ?? (timeless ? keptDay : undefined);
  const time = when?.time ?? (timeless ? undefined : keptTime);
  const refusal = day && refuse ? refuse(day, when?.time) : null;

  useEffect(() => {
    if (initial) field.current?.select();
  }, [initial]);

  const submit = () => {
    if (!day) return setAsked(true);
    if (refusal) return setAsked(true);
    if (when?.confirm && !asked) return setAsked(true);
    void choose(day, when?.time ?? (timeless ? null : undefined)).then(saved => saved && setText(''));
  };
  const says = !asked
    ? null
    : !day
      ? i18n.t('dayField.unread')
      : (refusal ?? (when?.confirm ? i18n.t('line.confirm') : null));

  return (
    <div class="day-field">
      <div class="field-row">
        <input
          type="text"
          ref={field}
          aria-label={label}
          aria-describedby={hint}
          placeholder={placeholder ?? i18n.t('dayField.example')}
          value={text}
          autocomplete="off"
          spellcheck={false}
          onInput={event => {
            setText(event.currentTarget.value);
            setPicked(null);
            setAsked(false);
          }}
          onKeyDown={event => {
            if (event.key !== 'Enter' || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
        <button type="button" class="button" onClick={submit}>
          {submitLabel}
        </button>
      </div>
      <p class="hint" id={hint} aria-live="polite">
        {day && <DayChip day={day} time={time} today={today} selected={asked && when?.confirm === true} />}
        {when?.alternatives?.map(other => (
          <button
            type="button"
            class="link"
            key={other}
            onClick={() => setPicked(picked === other ? null : other)}
          >
            <DayChip day={picked === other ? when.date : other} today={today} plain />
          </button>
        ))}
        {keptTime && !when?.time && (day || keptDay) && (
          <button type="button" class="link" onClick={() => setTimeless(!timeless)}>
            {timeless ? i18n.t('dayField.withTime', { time: keptTime }) : i18n.t('dayField.noTime')}
          </button>
        )}
        {says}
      </p>
    </div>
  );
}
