/** A form that opens in place. Its first field has the focus; Esc closes it and nothing else. */
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

export interface InlineFormProps {
  label: string;
  children: ComponentChildren;
  close?: () => void;
  submit?: () => void;
  class?: string;
}

export function InlineForm({ label, children, close, submit, class: className = '' }: InlineFormProps) {
  const form = useRef<HTMLFormElement>(null);
  // With the drawing, not after it: what is typed next belongs here, however busy the machine is.
  useLayoutEffect(() => {
    form.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, []);
  return (
    <form
      class={`inline-form ${className}`}
      ref={form}
      aria-label={label}
      onSubmit={event => {
        event.preventDefault();
        submit?.();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape' || !close || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      {children}
    </form>
  );
}
