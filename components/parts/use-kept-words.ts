/**
 * Words of a form that outlive it: collapsing the panel, another record, a closed tab or an update of the extension
 * lose none (capture.md, After saving: Drafts). Writing '' forgets them: they are saved.
 */
import { useState } from 'preact/hooks';
import type { SubjectRef } from '../../lib/messages/requests';
import { useSurface } from '../surface';

/** Whose words they are: the record they were typed on, never another of the same customer. */
export const whoseWords = (subject: SubjectRef): string =>
  subject.kind === 'record' ? subject.record.key : subject.kind === 'customer' ? subject.customerId : '';

/**
 * @param place names the form and whom it is for.
 * @param starter goes before kept words, unless they go on from it.
 * @param usual stands there while nothing is kept.
 */
export function useKeptWords(place: string, starter = '', usual = ''): [string, (text: string) => void] {
  const { spare } = useSurface();
  const [text, setText] = useState(() => {
    const kept = spare?.read(place) ?? '';
    return kept.startsWith(starter) ? kept || usual : starter;
  });
  return [
    text,
    next => {
      setText(next);
      spare?.write(place, next);
    },
  ];
}
