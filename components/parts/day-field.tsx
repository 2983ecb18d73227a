/** A day, typed as a person says it. What was understood stands beside it before anything is saved. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { parseWhen } from '../../lib/domain/capture/parse-when';
import type { Mode } from '../../lib/domain/capture/when';
import type { Day } from '../../lib/domain/days';
import { readingContext } from '../../lib/ui/reading-context';
import { useSurface } from '../surface';
import { DayChip } from './day-chip';

export interface DayFieldProps {
  label: string;
  mode: Mode;
  submitLabel: string;
  /** The day was confirmed by Enter or the button. */
  choose: (day: Day, time: string | undefined) => void;
  /** Words shown under the field instead of saving, e.g. that a day is not later. Null: the day will do. */
  refuse?: (day: Day, time: string | undefined) => string | null;
  placeholder?: string;
  initial?: string;
  /** The time that stays when none is typed: shown, so that nobody has to wonder. */
  keptTime?: string;
}

export function DayField({
  label,
  mode,
  submitLabel,
  choose,
  refuse,
  placeholder,
  initial = '',
  keptTime,
}: DayFieldProps) {
  const { settings, now, today } = useSurface();
  const [text, setText] = useState(initial);
  const [picked, setPicked] = useState<Day | null>(null);
  const [asked, setAsked] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const hint = useId();
  const when = text.trim() ? parseWhen(text, readingContext(settings, now(), mode)) : null;
  const day = picked ?? when?.date;
  const refusal = day && refuse ? refuse(day, when?.time) : null;

  useEffect(() => {
    if (initial) field.current?.select();
  }, [initial]);

  const submit = () => {
    if (!day) return setAsked(true);
    if (refusal) return setAsked(true);
    if (when?.confirm && !asked) return setAsked(true);
    choose(day, when?.time);
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
        {day && (
          <DayChip
            day={day}
            time={when?.time ?? keptTime}
            today={today}
            selected={asked && when?.confirm === true}
          />
        )}
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
        {says}
      </p>
    </div>
  );
}
