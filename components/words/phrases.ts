/** Phrases to begin a line with: `I will send … by …`; what goes into a gap, the rep writes. */
import { i18n } from '#i18n';

const OURS = ['send', 'call', 'need'] as const;

export const starterPhrases = (own?: readonly string[]): readonly string[] =>
  own ?? OURS.map(phrase => i18n.t(`phrases.ours.${phrase}`));

/** What goes into the line: up to the first gap, where the caret then stands. */
export function phraseBeginning(phrase: string): string {
  const [gap] = /…|\.\.\./u.exec(phrase) ?? [];
  return gap ? phrase.slice(0, phrase.indexOf(gap)) : `${phrase} `;
}

/** Without the mark of its kind: `n: They need …` reads `They need …`. */
export const phraseLabel = (phrase: string): string => phrase.replace(/^[psnctviw]:\s*/iu, '');
