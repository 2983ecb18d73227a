/** A sentence of the locale file with something to press in it; each language puts it where it belongs. */
import { type ComponentChildren, Fragment } from 'preact';

/** No locale file and nobody's name holds this character. */
const FENCE = '\ue000';

/** Stands in the words for the part of this name. */
export const slot = (name: string): string => `${FENCE}${name}${FENCE}`;

export interface SentenceProps {
  words: string;
  parts: Record<string, ComponentChildren>;
}

export function Sentence({ words, parts }: SentenceProps) {
  const pieces = words.split(FENCE);
  return (
    <>{pieces.map((piece, at) => (at % 2 === 0 ? piece : <Fragment key={piece}>{parts[piece]}</Fragment>))}</>
  );
}
