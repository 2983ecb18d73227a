/** The keys of Today: never while typing, and listed by `?`. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

const LISTED = [
  ['j k', 'move'],
  [' ', 'done'],
  ['e', 'edit'],
  ['s', 'later'],
  ['o', 'open'],
  ['c', 'call'],
  ['n', 'note'],
  ['/', 'search'],
  ['l', 'line'],
  ['f', 'filter'],
  ['?', 'help'],
] as const;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], [role=menu], [role=listbox], dialog') !== null;

const rows = (): HTMLElement[] =>
  Array.from(document.querySelectorAll<HTMLElement>('.main-column li.row[data-item]'));

/** The next row from the one that has the focus; from nowhere the first. */
function move(by: 1 | -1): void {
  const all = rows();
  const at = all.findIndex(row => row.contains(document.activeElement));
  const next = at < 0 ? (by > 0 ? all[0] : all.at(-1)) : all[at + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

const focus = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();

export function TodayKeys() {
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const does: Record<string, () => void> = {
        j: () => move(1),
        k: () => move(-1),
        '/': () => focus('.search-input'),
        l: () => focus('.today-line .line-input'),
        f: () => document.querySelector<HTMLElement>('.filter-open')?.click(),
        '?': () => setOpen(true),
      };
      const act = does[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    document.addEventListener('keydown', keys);
    return () => document.removeEventListener('keydown', keys);
  }, []);
  return (
    <>
      <button type="button" class="link quiet" aria-keyshortcuts="?" onClick={() => setOpen(true)}>
        {i18n.t('today.keys.title')}
      </button>
      {open && <KeyList close={() => setOpen(false)} />}
    </>
  );
}

function KeyList({ close }: { close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal?.(), []);
  return (
    <dialog ref={dialog} class="key-list" aria-label={i18n.t('today.keys.title')} onClose={close}>
      <h2>{i18n.t('today.keys.title')}</h2>
      <dl>
        {LISTED.map(([key, what]) => (
          <div key={what}>
            <dt>
              {(key === ' ' ? i18n.t('today.keys.space') : key).split(' ').map(one => (
                <kbd key={one}>{one}</kbd>
              ))}
            </dt>
            <dd>{i18n.t(`today.keys.${what}`)}</dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <button type="submit" class="button">
          {i18n.t('close')}
        </button>
      </form>
    </dialog>
  );
}
