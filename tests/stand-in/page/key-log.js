// What session-replay recorders and nosy page scripts do: see every key on the way down, before anybody can stop it.
// Classic script, first in <head>, so that nothing on the page registers earlier.
window.__keyLog = [];
for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input']) {
  window.addEventListener(
    type,
    event => {
      window.__keyLog.push({
        type,
        key: event.key ?? null,
        data: event.data ?? null,
        value: typeof event.target?.value === 'string' ? event.target.value : null,
        target: event.target?.tagName ?? null,
      });
    },
    true,
  );
}
// Every action a bare-letter shortcut took, so that a test can say "nothing fired".
window.__shortcuts = [];
