/** Other people's text inside a sentence of ours. */

/** Right-to-left scripts and the control characters that turn a line around. */
const TURNS = /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc]/;
const ISOLATE = '\u2068';
const END = '\u2069';

/** The text, fenced so that its direction cannot reach the words around it. Ordinary text stays as it is. */
export const foreign = (text: string): string => {
  if (!TURNS.test(text)) return text;
  // Its own fences could end ours early.
  const plain = text.replace(/[\u2066-\u2069]/g, '');
  return `${ISOLATE}${plain}${END}`;
};

const GLANCE = 140;

/** The text as one glance takes it in; the whole of it stands in its row. */
export const glance = (text: string): string =>
  text.length > GLANCE ? `${text.slice(0, GLANCE - 1).trimEnd()}…` : text;
