/** A day from the calendar of the browser: the one such field of all forms. A day typed as people say it is a `DayField`. */
import type { Day } from '../../lib/domain/days';

export interface DateFieldProps {
  /** Absent where a label stands around it. */
  label?: string;
  /** '' while no day is chosen. */
  date: Day | '';
  choose: (date: Day | '') => void;
  min?: Day;
  max?: Day;
  required?: boolean;
  disabled?: boolean;
  title?: string;
}

export function DateField({ label, date, choose, ...bounds }: DateFieldProps) {
  return (
    <input
      type="date"
      aria-label={label}
      value={date}
      onInput={event => choose(event.currentTarget.value)}
      {...bounds}
    />
  );
}
