/** Every setting as Options shows it: what it may be, read off its own schema (README, Shared settings). */
import { z } from '../../platform/zod';
import { SETTING_SOURCES, type SettingSource } from '../setting-sources';
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

interface Json {
  type?: string;
  enum?: (string | number)[];
  const?: string | number;
  anyOf?: Json[];
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number;
  items?: Json;
  prefixItems?: Json[];
  properties?: Record<string, Json>;
  additionalProperties?: Json | boolean;
  pattern?: string;
}

const numberControl = (json: Json, path: SettingControl['path'], isOptional: boolean): SettingControl => {
  const { minimum = json.exclusiveMinimum ?? 0, maximum = 1_000_000_000 } = json;
  const isWhole = json.type === 'integer';
  // Shares are spoken of as percent.
  if (maximum === 1 && !isWhole)
    return { path, kind: 'percent', min: minimum * 100, max: 100, step: 'any', isOptional };
  return { path, kind: 'number', min: minimum, max: maximum, step: isWhole ? 1 : 'any', isOptional };
};

/** Controls for a value of this shape; none for a shape nobody can set by hand. */
const controlsOf = (
  json: Json,
  value: unknown,
  path: SettingControl['path'],
  isOptional: boolean,
): SettingControl[] => {
  if (path.at(-1) === 'weekday') return [{ path, kind: 'weekday' }];
  const fixed = json.enum ?? json.anyOf?.flatMap(one => one.const ?? []);
  if (fixed?.length) return [{ path, kind: 'choice', options: fixed }];
  if (json.type === 'boolean') return [{ path, kind: 'switch' }];
  if (json.type === 'number' || json.type === 'integer') return [numberControl(json, path, isOptional)];
  if (json.type === 'string')
    return [{ path, kind: typeof value === 'string' && /^\d\d:\d\d$/.test(value) ? 'time' : 'text' }];
  if (json.prefixItems)
    return json.prefixItems.flatMap((item, i) =>
      controlsOf(item, (value as unknown[] | undefined)?.[i], [...path, i], false),
    );
  if (json.type === 'array') return [{ path, kind: json.items?.type === 'string' ? 'words' : 'numbers' }];
  if (json.type !== 'object') return [];
  const parts = (value ?? {}) as Record<string, unknown>;
  return Object.keys(json.properties ?? parts).flatMap(name => {
    const part = json.properties?.[name] ?? json.additionalProperties;
    return part && typeof part === 'object' ? controlsOf(part, parts[name], [...path, name], false) : [];
  });
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
      const json = z.toJSONSchema(schema(), { io: 'output' }) as Json;
      const controls: SettingControl[] = own
        ? [{ path: [], kind: own }]
        : controlsOf(json, value ?? defaults[key], [], defaults[key] === undefined).map(asShare(key));
      if (controls.length === 0) return [];
      const isChanged = !isEqual(value, defaults[key]);
      const standard = defaults[key];
      return [{ key, source: SETTING_SOURCES[key], value, standard, isChanged, controls }];
    }),
  }));
}
