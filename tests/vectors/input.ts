/** Reading the input of a vector: the clock, the settings, and rows of which only the named fields are given. */
import { DEFAULT_SETTINGS, type Settings } from '../../lib/domain/settings';

export type Input = Record<string, unknown>;

/** Vectors write local moments without a zone and let `today` stand for the clock; this is the machine's zone. */
export const ZONE = 'Europe/Berlin';

/** A moment as a vector writes it: `2026-03-04T14:00` local, or `…Z`. */
export const momentOf = (written: unknown): Temporal.ZonedDateTime => {
  const text = String(written);
  return text.endsWith('Z')
    ? Temporal.Instant.from(text).toZonedDateTimeISO(ZONE)
    : Temporal.PlainDateTime.from(text).toZonedDateTime(ZONE);
};

/** The vector's clock: `now` where a time of day matters, else noon of `today`. */
export const nowOf = (input: Input): Temporal.ZonedDateTime => momentOf(input.now ?? `${input.today}T12:00`);

export const todayOf = (input: Input): string => String(input.today);

/** The defaults with what the vector sets: `settings`, and the working calendar or week beside them. */
export const settingsOf = (input: Input): Settings => {
  const beside = Object.fromEntries(
    ['weekStart', 'holidays'].filter(key => input[key] !== undefined).map(key => [key, input[key]]),
  );
  return { ...DEFAULT_SETTINGS, ...beside, ...(input.settings as Partial<Settings> | undefined) };
};

/** An area's adapter with its input as named arguments. */
export const area = (answer: (input: Input) => unknown) => (input: unknown) => answer(input as Input);

/** A list argument; absent means empty. */
export const rowsOf = <Row>(value: unknown): Row[] => (value ?? []) as Row[];
