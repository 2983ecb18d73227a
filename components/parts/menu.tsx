/** A button that opens a small menu. Arrow keys move, Enter chooses, Esc closes and gives the focus back. */
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { ArmedButton } from './armed-button';

export interface MenuItem {
  label: string;
  choose: () => void;
  /** For items that switch something: shown and said as checked. */
  checked?: boolean;
  /** Takes something away: works only while it can be seen. */
  armed?: boolean;
  /** A hairline above: the item belongs to another group. */
  apart?: boolean;
}

export interface MenuProps {
  label: string;
  items: MenuItem[];
  children: ComponentChildren;
  class?: string;
}

/** A plain entry, or one that says whether it is switched on. */
const roleOf = ({ checked }: MenuItem) =>
  checked === undefined
    ? ({ role: 'menuitem' } as const)
    : ({ role: 'menuitemcheckbox', 'aria-checked': checked } as const);

export function Menu({ label, items, children, class: className = '' }: MenuProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const choose = (item: MenuItem) => {
    // The focus goes back first, so that a form the choice opens can take it from there.
    close();
    item.choose();
  };
  const entries = () => Array.from(list.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? []);
  const step = (by: number) => {
    const all = entries();
    const at = all.indexOf(document.activeElement as HTMLElement);
    all[(at + by + all.length) % all.length]?.focus();
  };

  // With the drawing, not after it: the next key belongs to the menu, however busy the machine is.
  useLayoutEffect(() => {
    if (!open) return;
    entries()[0]?.focus();
    list.current?.scrollIntoView?.({ block: 'nearest' });
  }, [open]);

  useEffect(() => {
    if (!open) return;
    const outside = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    // The page around the panel was clicked: the event's target is the window, which is no part of any menu.
    const away = () => setOpen(false);
    document.addEventListener('pointerdown', outside);
    window.addEventListener('blur', away);
    return () => {
      document.removeEventListener('pointerdown', outside);
      window.removeEventListener('blur', away);
    };
  }, [open]);

  const keys = (event: KeyboardEvent) => {
    const first = entries()[0];
    const last = entries().at(-1);
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Home') first?.focus();
    else if (event.key === 'End') last?.focus();
    else if (event.key === 'Escape') close();
    else if (event.key === 'Tab') {
      setOpen(false);
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class={`menu ${className}`} ref={root}>
      <button
        type="button"
        class="icon-button"
        ref={button}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={event => {
          if (open || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </button>
      {open && (
        <div
          class="menu-list"
          role="menu"
          id={id}
          aria-label={label}
          tabIndex={-1}
          ref={list}
          onKeyDown={keys}
        >
          {items.map(item => (
            <Fragment key={item.label}>
              {item.apart && <hr />}
              {item.armed ? (
                <ArmedButton {...roleOf(item)} tabIndex={-1} press={() => choose(item)}>
                  {item.label}
                </ArmedButton>
              ) : (
                <button type="button" {...roleOf(item)} tabIndex={-1} onClick={() => choose(item)}>
                  {item.label}
                </button>
              )}
            </Fragment>
          ))}
        </div>
      )}
    </div>
  );
}
