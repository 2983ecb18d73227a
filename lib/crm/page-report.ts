/**
 * "Copy page report": what was looked for in vain, and the structure of the page without the customer's words
 * (pages.md, Page changed). Text never enters it; of attributes only words of `page-vocabulary.ts`.
 */
import { PAGE_FIELDS, type RecordRef } from '../domain/records';
import { KNOWN_WORDS, VALUE_ATTRIBUTES } from './page-vocabulary';

const MOST_LINES = 1_500;
const MOST_DEPTH = 60;
/** Names that `missing` may hold; anything else is not ours to repeat. */
const MISSABLE = new Set<string>(['name', 'company', ...PAGE_FIELDS]);

/** Whether a tag or attribute name is made of nothing but known words. */
const isKnown = (name: string): boolean => name.split(/[-_]+/).every(word => KNOWN_WORDS.has(word));

const tagName = (element: Element): string => {
  const name = element.localName;
  if (isKnown(name)) return name;
  return name.includes('-') ? 'custom-element' : 'element';
};

/** Every run of letters that is not known becomes `*`, every run of digits `#`. */
const structureOnly = (value: string): string =>
  value
    .slice(0, 200)
    .replace(/[^a-zA-Z0-9\-_./:]+/g, '*')
    .replace(/[a-zA-Z][a-zA-Z0-9]*|\d[a-zA-Z0-9]*/g, part =>
      KNOWN_WORDS.has(part) ? part : /^\d+$/.test(part) ? '#' : '*',
    );

const attributes = (element: Element): string => {
  const told: string[] = [];
  for (const { name, value } of element.attributes) {
    if (!isKnown(name)) continue;
    told.push(VALUE_ATTRIBUTES.has(name) ? `${name}="${structureOnly(value)}"` : name);
  }
  return told.map(one => ` [${one}]`).join('');
};

/** Lines like `  div [role="listitem"] text`; `text` says that words stand there, not which. */
const outline = (element: Element, depth: number, lines: string[]): void => {
  if (lines.length >= MOST_LINES || depth > MOST_DEPTH) return;
  const hasText = [...element.childNodes].some(
    node => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
  );
  lines.push(`${'  '.repeat(depth)}${tagName(element)}${attributes(element)}${hasText ? ' text' : ''}`);
  if (element.shadowRoot) {
    lines.push(`${'  '.repeat(depth + 1)}(shadow)`);
    for (const child of element.shadowRoot.children) outline(child, depth + 2, lines);
  }
  if (element.localName === 'svg') return;
  for (const child of element.children) outline(child, depth + 1, lines);
};

/**
 * The report as plain text. `root` is the record root, or the document's root element when none was found.
 * Of the record only the CRM and its standard kind are told.
 */
export const pageReport = (
  root: Element,
  missing: readonly string[],
  ref: Pick<RecordRef, 'crm' | 'kind'>,
): string => {
  const lines = [
    `page ${ref.crm} ${ref.kind}`,
    `missing ${missing.filter(what => MISSABLE.has(what)).join(' ')}`,
  ];
  outline(root, 0, lines);
  if (lines.length >= MOST_LINES) lines.push('cut');
  return lines.join('\n');
};
