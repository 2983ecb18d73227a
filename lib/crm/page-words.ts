/** Turning the page's own text into one clean line. */
import { FIELD_LIMIT } from '../domain/records';
import { shadowOf } from './find';

/** Words for screen readers and controls that stand inside values. */
const NOT_WORDS = 'script, style, template, .slds-assistive-text, svg';

/** Control characters, and the marks that turn the direction of foreign text around. */
const UNSEEN = /[\p{Cc}\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffd]/gu;

/** One line, trimmed, without control characters, at most `FIELD_LIMIT` long and never half a character. */
export const cleanWords = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').replace(UNSEEN, '').replace(/ {2,}/g, ' ').trim();
  if (line.length <= FIELD_LIMIT) return line;
  return line
    .slice(0, FIELD_LIMIT)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
};

const collect = (node: Node, skip: string, into: string[]): void => {
  if (node.nodeType === Node.TEXT_NODE) {
    into.push(node.nodeValue ?? '');
    return;
  }
  if (node.nodeType !== Node.ELEMENT_NODE && node.nodeType !== Node.DOCUMENT_FRAGMENT_NODE) return;
  const element = node as Partial<HTMLSlotElement> & Node;
  if (element.matches?.(skip)) return;
  // A host's own children are shown through its slots; reading both would say everything twice.
  const assigned = element.assignedNodes?.() ?? [];
  const inside =
    shadowOf(element as Element)?.childNodes ?? (assigned.length > 0 ? assigned : node.childNodes);
  for (const child of inside) collect(child, skip, into);
};

/** The words a person reads in this element, shadow roots included; `alsoSkip` names what is no part of the value. */
export const wordsOf = (element: Element, alsoSkip?: string): string => {
  const parts: string[] = [];
  collect(element, alsoSkip ? `${NOT_WORDS}, ${alsoSkip}` : NOT_WORDS, parts);
  return cleanWords(parts.join(''));
};
