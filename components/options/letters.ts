/** Names of the encodings a file may be written in; the rep picks another when its letters look wrong. */
import { i18n } from '#i18n';

const NAMES = {
  'utf-8': 'utf8',
  'windows-1252': 'windows1252',
  'windows-1250': 'windows1250',
  'windows-1251': 'windows1251',
  'windows-1253': 'windows1253',
  'windows-1254': 'windows1254',
  macintosh: 'macintosh',
  'utf-16le': 'utf16le',
  'utf-16be': 'utf16be',
  shift_jis: 'shift_jis',
  gb18030: 'gb18030',
  'euc-kr': 'euckr',
} as const;

/** As `TextDecoder` calls them. */
export const LETTERS = Object.keys(NAMES) as string[];

export const lettersWords = (encoding: string): string => {
  const name = NAMES[encoding as keyof typeof NAMES];
  return name ? i18n.t(`csv.letterNames.${name}`) : encoding;
};
