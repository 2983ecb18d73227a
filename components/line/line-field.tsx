/**
 * The one-line field with its recognised words lit up. The input draws its own text; a layer behind it, scrolled along,
 * draws only the light. So the caret, selections and an input method's own marks are always the browser's.
 */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Chip } from '../../lib/domain/capture/line';

export interface LineFieldProps {
  label: string;
  placeholder: string;
  describedBy?: string;
  text: string;
  chips: Chip[];
  type: (text: string) => void;
  /** Backspace right behind a recognised part. */
  turnBack: (matched: string) => void;
  enter: (event: KeyboardEvent) => void;
  onEscape?: () => void;
  /** A list under the field takes its keys first; true when it did. */
  listKey?: (event: KeyboardEvent) => boolean;
  field: RefObject<HTMLInputElement>;
  autoFocus?: boolean;
  invalid?: boolean;
}

/** The text cut at the chips: plain and lit pieces in turn. */
function pieces(text: string, chips: Chip[]) {
  const out: { text: string; type?: Chip['type'] }[] = [];
  let at = 0;
  for (const { span, type } of chips) {
    out.push({ text: text.slice(at, span.start) }, { text: text.slice(span.start, span.end), type });
    at = span.end;
  }
  out.push({ text: text.slice(at) });
  return out;
}

export function LineField(props: LineFieldProps) {
  const { text, chips, field } = props;
  const light = useRef<HTMLDivElement>(null);
  const follow = () => {
    if (light.current && field.current) light.current.scrollLeft = field.current.scrollLeft;
  };
  const cut = pieces(text, chips);
  // An empty line has nothing to scroll, and asking where it stands would lay out the page a second time; so would asking
  // again where only the view around the line is a new one.
  useLayoutEffect(() => {
    if (text) follow();
  }, [text, cut.map(piece => piece.text.length).join()]);
  // Before the first frame: an effect would wait for it, and typing with it.
  useLayoutEffect(() => {
    if (props.autoFocus) field.current?.focus();
  }, [props.autoFocus, field]);

  const keys = (event: KeyboardEvent & { currentTarget: HTMLInputElement }) => {
    if (event.isComposing) return;
    if (props.listKey?.(event)) {
      event.preventDefault();
      event.stopPropagation();
      return;
    }
    const { selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Enter') {
      event.preventDefault();
      props.enter(event);
    } else if (event.key === 'Escape' && props.onEscape) {
      event.preventDefault();
      event.stopPropagation();
      props.onEscape();
    } else if (
      event.key === 'Backspace' &&
      selectionStart === selectionEnd &&
      !event.ctrlKey &&
      !event.altKey
    ) {
      const chip = chips.find(({ span }) => span.end === selectionStart);
      if (!chip) return;
      event.preventDefault();
      props.turnBack(chip.text);
    }
  };

  return (
    <div class="line-field">
      <div class="line-light" aria-hidden="true" ref={light}>
        {cut.map((piece, index) =>
          piece.type ? (
            // The order of the pieces is their only identity; they hold no state.
            <mark key={index} data-type={piece.type}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        )}
      </div>
      <input
        type="text"
        ref={field}
        class="line-input"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-invalid={props.invalid || undefined}
        placeholder={props.placeholder}
        value={text}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        maxLength={5_000}
        onInput={event => props.type(event.currentTarget.value)}
        onKeyDown={keys}
        onKeyUp={follow}
        onScroll={follow}
        onSelect={follow}
      />
    </div>
  );
}
