/** One of a few: a list that opens, or a row of buttons when the words are short. */
import { useId } from 'preact/hooks';

export interface ChoiceProps<V extends string | number> {
  label: string;
  value: V | null;
  options: { value: V; words: string }[];
  choose: (value: V) => void;
  asRow?: boolean;
}

export function Choice<V extends string | number>({ label, value, options, choose, asRow }: ChoiceProps<V>) {
  const name = useId();
  if (asRow)
    return (
      <fieldset class="choice-row">
        <legend>{label}</legend>
        {options.map(option => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => choose(option.value)}
            />
            <span>{option.words}</span>
          </label>
        ))}
      </fieldset>
    );
  return (
    <select
      class="choice"
      aria-label={label}
      value={value ?? ''}
      onChange={event => {
        const chosen = options.find(option => String(option.value) === event.currentTarget.value);
        if (chosen) choose(chosen.value);
      }}
    >
      {options.map(option => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
