/** One dated line: the day, what it was, and what is said about it more quietly. */
import type { ComponentChildren } from 'preact';
import { useSurface } from '../surface';
import { dayWords } from '../words/day';

export interface DatedProps {
  date: string;
  children: ComponentChildren;
  /** Beside the words, at the end of the line. */
  action?: ComponentChildren;
}

export function Dated({ date, children, action }: DatedProps) {
  const { today } = useSurface();
  return (
    <div class="dated-row">
      <time dateTime={date}>{dayWords(date, today)}</time>
      <div class="dated-body">{children}</div>
      {action}
    </div>
  );
}
