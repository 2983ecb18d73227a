/** Chooses one file of the rep's. It is read on this machine and goes nowhere. */
import { useRef } from 'preact/hooks';

export interface ChooseFileProps {
  words: string;
  /** What the field is called where the button's own words are too short. */
  label?: string;
  accept: string;
  choose: (file: File) => void;
}

export function ChooseFile({ words, label = words, accept, choose }: ChooseFileProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" class="button" onClick={() => field.current?.click()}>
        {words}
      </button>
      <input
        type="file"
        ref={field}
        hidden
        accept={accept}
        aria-label={label}
        onChange={event => {
          const chosen = event.currentTarget.files?.[0];
          // The same file may be chosen again after it was repaired.
          event.currentTarget.value = '';
          if (chosen) choose(chosen);
        }}
      />
    </>
  );
}
