import { parseWhen } from '../../lib/domain/capture/parse-when';
import type { Mode, NumericOrder } from '../../lib/domain/capture/when';
import { DEFAULT_CALENDAR } from '../../lib/domain/reminders/working-time';

type Input = { text: string; now: string; numericOrder?: NumericOrder; mode?: Mode; holidays?: string[] };

const parse = (input: unknown): unknown => {
  const { text, now, numericOrder = 'MDY', mode = 'deadline', holidays = [] } = input as Input;
  const when = parseWhen(text, {
    now: Temporal.PlainDateTime.from(now).toZonedDateTime('Europe/Berlin'),
    numericOrder,
    mode,
    calendar: { ...DEFAULT_CALENDAR, holidays },
  });
  if (!when) return null;
  const { span: _, ...answer } = when;
  return answer;
};

/** The product's own functions by the area of their vectors. */
export const areas: Record<string, (input: unknown) => unknown> = { 'capture.parseWhen': parse };
