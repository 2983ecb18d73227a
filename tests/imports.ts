/** The imports of our own files, as written. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';

export interface Import {
  /** Importing file, from the repository's folder: `lib/domain/days.ts`. */
  from: string;
  /** Imported file, the same way, or the package as it is written: `preact/hooks`. */
  to: string;
  isOwn: boolean;
  /** `import type` or `export type`: gone when the extension is built. */
  isTypeOnly: boolean;
}

export const ROOT = join(import.meta.dirname, '..');

const toPosix = (path: string): string => path.split(sep).join(posix.sep);

/** Every file under these folders, from the repository's folder. Folders that do not exist hold none. */
export const filesUnder = (...folders: string[]): string[] =>
  folders
    .filter(folder => existsSync(join(ROOT, folder)))
    .flatMap(folder => readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => toPosix(relative(ROOT, join(entry.parentPath, entry.name))))
    .sort();

export const isSource = (file: string): boolean => /\.tsx?$/.test(file);

const STATEMENT = /^\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
const DYNAMIC = /\bimport\(\s*['"]([^'"]+)['"]/g;

const resolved = (from: string, written: string): string => {
  const path = toPosix(join(dirname(from), written.replace(/\?.*$/, '')));
  const tries = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
  return tries.find(candidate => /\.\w+$/.test(candidate) && existsSync(join(ROOT, candidate))) ?? path;
};

/** The imports written in `text`, the content of `from`. */
export const importsIn = (from: string, text: string): Import[] => {
  const one = (written: string, isTypeOnly: boolean): Import => {
    const isOwn = written.startsWith('.');
    return { from, to: isOwn ? resolved(from, written) : written, isOwn, isTypeOnly };
  };
  return [
    ...[...text.matchAll(STATEMENT)].map(match => one(match[2] ?? '', match[1] !== undefined)),
    ...[...text.matchAll(DYNAMIC)].map(match => one(match[1] ?? '', false)),
  ];
};

/** The imports of one of our files. */
export const importsOf = (file: string): Import[] => importsIn(file, readFileSync(join(ROOT, file), 'utf8'));
