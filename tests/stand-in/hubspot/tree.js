// React in sixty lines, with the habit that matters: without keys, a node is re-used for whatever comes at its place,
// so the row of one property becomes the row of another by changing attributes and text.

/** A description of an element; `null` children are skipped. */
export const h = (tag, attributes, ...children) => ({
  tag,
  attributes: attributes ?? {},
  children,
});

const handlers = new WeakMap();

function listen(node, type, handler) {
  const known = handlers.get(node) ?? {};
  if (!known[type]) node.addEventListener(type, event => handlers.get(node)?.[type]?.(event));
  handlers.set(node, { ...known, [type]: handler });
}

function setAttributes(node, wanted) {
  for (const { name } of [...node.attributes]) if (!(name in wanted)) node.removeAttribute(name);
  const fresh = handlers.get(node);
  if (fresh) for (const type of Object.keys(fresh)) fresh[type] = undefined;
  for (const [name, value] of Object.entries(wanted)) {
    if (typeof value === 'function') listen(node, name.slice(2), value);
    else if (value === undefined || value === null || value === false) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value))
      node.setAttribute(name, value === true ? '' : String(value));
  }
}

function matches(node, wanted) {
  return typeof wanted === 'object'
    ? node.nodeName.toLowerCase() === wanted.tag
    : node.nodeType === Node.TEXT_NODE;
}

function patch(node, wanted) {
  if (typeof wanted !== 'object') {
    if (node.data !== String(wanted)) node.data = String(wanted);
    return;
  }
  setAttributes(node, wanted.attributes);
  render(node, wanted.children);
}

/** Makes the children of `parent` look like `wanted`, changing as few nodes as position allows. */
export function render(parent, described) {
  const wanted = described.flat(Infinity).filter(each => each !== null && each !== undefined && each !== '');
  wanted.forEach((each, at) => {
    const here = parent.childNodes[at];
    if (here && matches(here, each)) {
      patch(here, each);
      return;
    }
    const made = typeof each === 'object' ? document.createElement(each.tag) : document.createTextNode('');
    if (here) here.replaceWith(made);
    else parent.append(made);
    patch(made, each);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild.remove();
}
