/** One of a few: a list that opens, or a row of buttons when the words are short. */
import { useId } from 'preact/hooks';

export interface ChoiceProps<V extends string | number> {
  label: string;
  value: V | null;
  options: { value: V; words: string }[];
  choose: (value: V) => void;
  asRow?: boolean;
  /** One key for each, underlined in its words: pressed anywhere in the row it is the whole answer. */
  keys?: { of: Record<V, string>; press: (value: V) => void };
}

export function Choice<V extends string | number>(props: ChoiceProps<V>) {
  const { label, value, options, choose, asRow, keys } = props;
  const name = useId();
  if (asRow)
    return (
      <fieldset
        class="choice-row"
        onKeyDown={event => {
          if (!keys || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
          const pressed = options.find(option => keys.of[option.value] === event.key.toLowerCase());
          if (!pressed) return;
          event.preventDefault();
          keys.press(pressed.value);
        }}
      >
        <legend>{label}</legend>
        {options.map(option => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              aria-keyshortcuts={keys?.of[option.value]}
              onChange={() => choose(option.value)}
            />
            <Keyed words={option.words} at={keys ? option.words.indexOf(keys.of[option.value]) : -1} />
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

/** Words with the letter of their key underlined. */
function Keyed({ words, at }: { words: string; at: number }) {
  if (at < 0) return <span>{words}</span>;
  return (
    <span>
      {words.slice(0, at)}
      <u>{words.charAt(at)}</u>
      {words.slice(at + 1)}
    </span>
  );
}
