// DOM by hand, so that a customer's name is always text and never markup.
const ns = 'http://www.w3.org/2000/svg';

function assign(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? '' : String(value));
}

export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) assign(node, name, value);
  node.append(...children.flat().filter(child => child !== null && child !== undefined && child !== ''));
  return node;
}

export function icon(path, attributes = {}) {
  const svg = document.createElementNS(ns, 'svg');
  for (const [name, value] of Object.entries({
    viewBox: '0 0 24 24',
    'aria-hidden': 'true',
    ...attributes,
  })) {
    svg.setAttribute(name, value);
  }
  const stroke = document.createElementNS(ns, 'path');
  stroke.setAttribute('d', path);
  svg.append(stroke);
  return svg;
}

export const icons = {
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.5 15.5 21 21',
  grid: 'M4 4h3v3H4zM10.5 4h3v3h-3zM17 4h3v3h-3zM4 10.5h3v3H4zM10.5 10.5h3v3h-3zM17 10.5h3v3h-3zM4 17h3v3H4zM10.5 17h3v3h-3zM17 17h3v3h-3z',
  down: 'M6 9l6 6 6-6',
  right: 'M9 6l6 6-6 6',
  bell: 'M6 17h12l-1.5-2v-4a4.5 4.5 0 0 0-9 0v4zM10.5 20h3',
  gear: 'M12 8.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M12 2v4M12 18v4M2 12h4M18 12h4M5 5l2.8 2.8M16.2 16.2 19 19M19 5l-2.8 2.8M7.8 16.2 5 19',
  plus: 'M12 5v14M5 12h14',
  phone: 'M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a1 1 0 0 1-1 1C11 20 4 13 4 5a1 1 0 0 1 1-1z',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  note: 'M5 3h14v18H5zM8 8h8M8 12h8M8 16h5',
  task: 'M4 4h16v16H4zM8 12l3 3 5-6',
  pencil: 'M4 20l1-5L16 4l4 4L9 19z',
  close: 'M6 6l12 12M18 6L6 18',
  building: 'M4 21V4h10v17M14 9h6v12M8 8h2M8 12h2M8 16h2M17 13h1M17 17h1',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-4 3.500-7 8-7s8 3 8 7',
  crown: 'M3 8l5 4 4-7 4 7 5-4-2 11H5z',
  case: 'M4 7h16v13H4zM9 7V4h6v3',
  box: 'M4 8l8-4 8 4v9l-8 4-8-4zM4 8l8 4 8-4M12 12v9',
};
