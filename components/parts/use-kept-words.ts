/**
 * Words of a form that outlive it: collapsing the panel, another record, a closed tab or an update of the extension
 * lose none (capture.md, After saving: Drafts). Writing '' forgets them: they are saved.
 */
import { useState } from 'preact/hooks';
import { useSurface } from '../surface';

/** @param place names the form and whom it is for; `starter` goes before words that were kept. */
export function useKeptWords(place: string, starter = ''): [string, (text: string) => void] {
  const { spare } = useSurface();
  const [text, setText] = useState(() => starter || (spare?.read(place) ?? ''));
  return [
    text,
    next => {
      setText(next);
      spare?.write(place, next);
    },
  ];
}
