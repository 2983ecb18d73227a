// One store for the page's habits: defaults < what serveStandIns injected < this URL's query (first load only, as the
// query of a record page is gone after the next click).
const query = new URLSearchParams(location.search);

function read(text, fallback) {
  if (typeof fallback === 'number') return Number(text);
  if (typeof fallback === 'boolean') return text !== '0' && text !== 'false';
  return text;
}

export function settle(defaults) {
  const injected = JSON.parse(document.getElementById('stand-in-settings').textContent);
  const settings = { ...defaults, ...injected };
  for (const [name, fallback] of Object.entries(defaults)) {
    const text = query.get(name);
    if (text !== null) settings[name] = read(text, fallback);
  }
  return settings;
}

export const book = JSON.parse(document.getElementById('stand-in-book').textContent);

let pending = 0;

/** Runs the task after so many ms, or at once for 0. */
export function later(ms, task) {
  if (ms <= 0) return task();
  pending++;
  setTimeout(() => {
    pending--;
    task();
  }, ms);
}

/** Whether everything that was to arrive late has arrived. */
export const isSettled = () => pending === 0;
