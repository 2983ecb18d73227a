/** Words of the settings. A setting without words fails a test, not the page. */
import { i18n } from '#i18n';

type Key = Parameters<typeof i18n.t>[0];
const say = (key: string): string => i18n.t(key as Key & 'loading');

export const settingName = (key: string): string => say(`setting.${key}.name`);
export const settingWhy = (key: string): string => say(`setting.${key}.why`);

const UNITS = [
  [/WorkingDays$/, 'workingDays'],
  [/Days$/, 'days'],
  [/Months$/, 'months'],
  [/Years$/, 'years'],
  [/Minutes$/, 'minutes'],
  [/Hours$/, 'hours'],
  [/Seconds$/, 'seconds'],
  [/Ms$/, 'ms'],
] as const;

/** What a number counts, by the end of its key; '' where the name says it. */
export function settingUnit(key: string): string {
  const unit = UNITS.find(([end]) => end.test(key));
  return unit ? i18n.t(`settings.unit.${unit[1]}`) : '';
}

const ELEMENT_KEYS = ['elementWeights'];

/** Name of a part of a setting, e.g. one of the eight weights. */
export function partName(key: string, path: readonly (string | number)[]): string {
  return path
    .map(part => {
      if (ELEMENT_KEYS.includes(key)) return say(`element.${part}.name`);
      if (key === 'actionMinutes') return say(`raise.${part}`);
      return typeof part === 'number' ? say(`settingPart.${key}.p${part}`) : say(`settingPart.${part}`);
    })
    .join(', ');
}

export const choiceName = (key: string, value: string | number): string =>
  say(`settingChoice.${key}.v${value}`);
