/** Which form is open in a row, and where the focus goes when it closes. */
import { useRef, useState } from 'preact/hooks';

export interface Opening<F extends string> {
  form: F | null;
  /** Opens a form; the element that has the focus now gets it back on closing. */
  open(form: F): void;
  close(): void;
}

export function useOpening<F extends string>(first: F | null = null): Opening<F> {
  const [form, setForm] = useState<F | null>(first);
  const from = useRef<HTMLElement | null>(null);
  return {
    form,
    open(next) {
      if (form === null) from.current = document.activeElement as HTMLElement | null;
      setForm(next);
    },
    close() {
      setForm(null);
      const opener = from.current;
      // After the form is gone: an element that is still there takes the focus, a removed one is left alone.
      requestAnimationFrame(() => opener?.isConnected && opener.focus());
    },
  };
}
