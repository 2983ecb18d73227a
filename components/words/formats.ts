/** Number and date formats in the language of the words around them. Making one costs more than a row of a list: each is made once. */
import { i18n } from '#i18n';

/** So that "due" and "Friday" never speak two languages. */
export const language = (): string => /[a-z]{2,3}(-[A-Za-z0-9]+)*/.exec(i18n.t('language'))?.[0] ?? 'en';

function once<Options, Format>(make: (language: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (options: Options): Format => {
    const spoken = language();
    const key = `${spoken} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(spoken, options);
    made.set(key, format);
    return format;
  };
}

export const numberFormat = once(
  (spoken, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(spoken, options),
);

/** For days without a zone of their own: they are handed in as midnight UTC. */
export const dateFormat = once(
  (spoken, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(spoken, { ...options, timeZone: 'UTC' }),
);
