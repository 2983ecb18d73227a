/** Every setting as Options shows it: what it may be, read off its own schema (README, Shared settings). */
import type { z } from '../../platform/zod';
import { type SettingSource, sourceOf } from '../setting-sources';
import { type SettingKey, type Settings, settingGroups } from '../settings';

export type SettingChapter = keyof typeof settingGroups;

/** One thing to set. `path` leads into a setting of several parts; empty for the setting itself. */
export type SettingControl = { path: (string | number)[] } & (
  | { kind: 'switch' | 'time' | 'weekday' | 'workDays' | 'holidays' | 'words' | 'numbers' | 'text' }
  | { kind: 'number' | 'percent'; min: number; max: number; step: number | 'any'; isOptional: boolean }
  | { kind: 'choice'; options: (string | number)[] }
);

export interface SettingField {
  key: SettingKey;
  source: SettingSource;
  value: unknown;
  /** Its default. */
  standard: unknown;
  isChanged: boolean;
  controls: SettingControl[];
}

export interface SettingGroup {
  chapter: SettingChapter;
  fields: SettingField[];
}

/** Set where they are used: the views on Today itself, rates beside the amounts they convert, drafts in a part of their own. */
const ELSEWHERE: readonly SettingKey[] = [
  'todayViews',
  'currencyRates',
  'thanksDrafts',
  'firstStepsLeft',
  'starterPhrases',
  'questionTemplates',
];

/** What no schema says: these have a control of their own. */
const OWN_KIND: Partial<Record<SettingKey, 'weekday' | 'workDays' | 'holidays'>> = {
  weekStart: 'weekday',
  workDays: 'workDays',
  holidays: 'holidays',
};

/** Bounds of a number, each the strictest that is said. */
const boundsOf = ({ checks = [] }: z.core.$ZodNumberDef): { min: number; max: number } => {
  const said = (checks as z.core.$ZodChecks[]).map(({ _zod }) => _zod.def);
  return {
    min: Math.max(...said.flatMap(one => (one.check === 'greater_than' ? Number(one.value) : []))),
    max: Math.min(...said.flatMap(one => (one.check === 'less_than' ? Number(one.value) : []))),
  };
};

const numberControl = (
  number: z.core.$ZodNumberDef,
  path: SettingControl['path'],
  isOptional: boolean,
): SettingControl => {
  const { min, max } = boundsOf(number);
  const isWhole = 'format' in number;
  // Shares are spoken of as percent.
  if (max === 1 && !isWhole)
    return { path, kind: 'percent', min: min * 100, max: 100, step: 'any', isOptional };
  return { path, kind: 'number', min, max, step: isWhole ? 1 : 'any', isOptional };
};

/** Controls for a value of this shape; none for a shape nobody can set by hand. */
const controlsOf = (
  schema: z.core.$ZodType,
  value: unknown,
  path: SettingControl['path'],
  isOptional: boolean,
): SettingControl[] => {
  if (path.at(-1) === 'weekday') return [{ path, kind: 'weekday' }];
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const ofPart = (part: z.core.$ZodType, name: string | number) =>
    controlsOf(part, (value as Record<string | number, unknown> | undefined)?.[name], [...path, name], false);
  switch (def.type) {
    case 'optional':
      return controlsOf(def.innerType, value, path, isOptional);
    case 'boolean':
      return [{ path, kind: 'switch' }];
    case 'number':
      return [numberControl(def, path, isOptional)];
    case 'string':
      return [{ path, kind: typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? 'time' : 'text' }];
    case 'enum':
      return [{ path, kind: 'choice', options: Object.values(def.entries) }];
    case 'union':
      return [
        {
          path,
          kind: 'choice',
          options: (def.options as z.core.$ZodLiteral<string | number>[]).flatMap(one => one._zod.def.values),
        },
      ];
    case 'array':
      return [
        { path, kind: (def.element as z.core.$ZodTypes)._zod.def.type === 'string' ? 'words' : 'numbers' },
      ];
    case 'tuple':
      return def.items.flatMap(ofPart);
    case 'object':
      return Object.entries(def.shape).flatMap(([name, part]) => ofPart(part, name));
    case 'record':
      return Object.keys(value ?? {}).flatMap(name => ofPart(def.valueType, name));
    default:
      return [];
  }
};

/** A share that may be more than the whole, e.g. growth, is percent all the same. */
const asShare =
  (key: SettingKey) =>
  (control: SettingControl): SettingControl =>
    control.kind === 'number' && key.endsWith('Share')
      ? { ...control, kind: 'percent', min: control.min * 100, max: control.max * 100 }
      : control;

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** All chapters with their settings, in the order of the table. `defaults` are those of the browser's language. */
export function settingsView(settings: Settings, defaults: Settings): SettingGroup[] {
  return Object.entries(settingGroups).map(([chapter, group]) => ({
    chapter: chapter as SettingChapter,
    fields: Object.entries(group).flatMap(([name, { schema }]): SettingField[] => {
      const key = name as SettingKey;
      if (ELSEWHERE.includes(key)) return [];
      const value = settings[key];
      const own = OWN_KIND[key];
      const controls: SettingControl[] = own
        ? [{ path: [], kind: own }]
        : controlsOf(schema(), value ?? defaults[key], [], defaults[key] === undefined).map(asShare(key));
      if (controls.length === 0) return [];
      const isChanged = !isEqual(value, defaults[key]);
      const standard = defaults[key];
      return [{ key, source: sourceOf(key), value, standard, isChanged, controls }];
    }),
  }));
}
