import { icons } from '../page/elements.js';
import { h } from './tree.js';

/** An icon by name or path. Drawn by CSS mask, as this tree knows HTML elements only. */
export function picture(name, path = icons[name]) {
  const known = Object.entries(icons).find(([, each]) => each === path)?.[0] ?? 'box';
  return h('i', { class: `icon icon-${known}`, 'aria-hidden': 'true' });
}

// One rule an icon, in a constructed sheet: the policy allows no inline style.
const sheet = new CSSStyleSheet();
sheet.replaceSync(
  Object.entries(icons)
    .map(([name, path]) => {
      const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" fill="none" stroke="black" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
      return `.icon-${name} { mask-image: url("data:image/svg+xml,${encodeURIComponent(svg)}") }`;
    })
    .join('\n'),
);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
