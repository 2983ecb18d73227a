/** Picking a customer by typing part of the name: a combobox with a list under it. */
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CustomerChoice } from '../../lib/domain/views/panel';
import type { CustomerSearch } from '../../lib/ui/customer-search';

export interface CustomerPickProps {
  label: string;
  customers: CustomerSearch;
  choose: (choice: CustomerChoice) => void;
  close?: () => void;
  autoFocus?: boolean;
}

export function CustomerPick({ label, customers, choose, close, autoFocus }: CustomerPickProps) {
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const list = useId();
  const focused = useRef(false);
  const found = text.trim() === '' ? [] : customers.found.value;
  const active = Math.min(at, found.length - 1);

  const keys = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const chosen = found[active];
    if (event.key === 'ArrowDown') setAt((active + 1) % Math.max(1, found.length));
    else if (event.key === 'ArrowUp') setAt((active - 1 + found.length) % Math.max(1, found.length));
    else if (event.key === 'Enter') {
      if (chosen) choose(chosen);
    } else if (event.key === 'Escape' && close) close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div class="customer-pick">
      <input
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={found.length > 0 ? `${list}-${active}` : undefined}
        placeholder={i18n.t('pick.placeholder')}
        autocomplete="off"
        spellcheck={false}
        value={text}
        ref={input => {
          if (!input || !autoFocus || focused.current) return;
          focused.current = true;
          input.focus();
        }}
        onInput={event => {
          setText(event.currentTarget.value);
          setAt(0);
          void customers.search(event.currentTarget.value);
        }}
        onKeyDown={keys}
      />
      <div role="listbox" id={list} aria-label={label} class="pick-list" hidden={found.length === 0}>
        {found.map((choice, index) => (
          <div
            key={choice.customerId}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            // Keeps the focus in the field: a click there would otherwise close what holds the list.
            onPointerDown={event => event.preventDefault()}
            onClick={() => choose(choice)}
            onKeyDown={keys}
          >
            <span dir="auto">{choice.name}</span>
            {choice.openPromises ? (
              <span class="quiet">{i18n.t('pick.open', choice.openPromises)}</span>
            ) : null}
          </div>
        ))}
      </div>
      {text.trim() !== '' && found.length === 0 && <p class="hint">{i18n.t('pick.nobody')}</p>}
    </div>
  );
}
