import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from '@playwright/test';
import { killBrowserOf } from './processes';

/** The package under test, as `npm run build` leaves it. */
export const BUILT = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

export interface LaunchOptions {
  /** Folder of an unpacked extension; `null`: a browser without one. Default: the package under test. */
  extension?: string | null;
  /** A profile folder to use again. Default: a new one. */
  profile?: string;
  isHeadless?: boolean;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active' | 'none';
  viewport?: { width: number; height: number } | null;
  deviceScaleFactor?: number;
  /** Further switches of Chromium. */
  args?: string[];
  /** `SQLite` in place of LevelDB under new databases. */
  backend?: 'leveldb' | 'sqlite';
}

/** One running Chromium with (or without) Kept in a profile of its own. */
export interface Launched {
  context: BrowserContext;
  profile: string;
  extensionId: string;
  /** Closes in good order; the profile stays. */
  close(): Promise<void>;
  /** Ends every process of this profile at once, as a crash or a power cut of the browser would. */
  kill(): Promise<void>;
}

/** An unpacked extension's id: sixteen bytes of the SHA-256 of its path, written with the letters a to p. */
export const extensionIdOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map(digit => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16)))
    .join('');

/**
 * Written before the first start. Third-party cookies allowed: Playwright's switches turn storage partitioning off, and
 * without it Chromium would refuse a framed extension page its storage. Developer mode: keeps an unpacked extension
 * enabled after `runtime.reload()`.
 */
const PREFERENCES = {
  profile: { cookie_controls_mode: 0 },
  extensions: { ui: { developer_mode: true } },
};

export async function newProfile(): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'kept-profile-'));
  await mkdir(join(profile, 'Default'), { recursive: true });
  await writeFile(join(profile, 'Default', 'Preferences'), JSON.stringify(PREFERENCES));
  return profile;
}

export const removeProfile = (profile: string) =>
  rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });

/** Starts Chromium; the machine's language is English, its zone Berlin, whoever runs this. */
export async function launch(options: LaunchOptions = {}): Promise<Launched> {
  const extension = options.extension === undefined ? BUILT : options.extension;
  if (extension && !existsSync(join(extension, 'manifest.json'))) {
    throw new Error(`No extension in ${extension}: has "npm run build" been run?`);
  }
  const profile = options.profile ?? (await newProfile());
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
    headless: options.isHeadless ?? true,
    viewport: options.viewport === undefined ? { width: 1280, height: 800 } : options.viewport,
    deviceScaleFactor: options.deviceScaleFactor,
    colorScheme: options.colorScheme,
    forcedColors: options.forcedColors,
    locale: 'en-US',
    env: { ...process.env, TZ: 'Europe/Berlin', LANGUAGE: 'en_US' } as Record<string, string>,
    args: [
      '--no-sandbox',
      '--lang=en-US',
      ...(extension ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : []),
      ...(options.backend === 'sqlite' ? ['--enable-features=IdbSqliteBackingStore'] : []),
      ...(options.args ?? []),
    ],
  });
  return {
    context,
    profile,
    extensionId: extension ? extensionIdOf(extension) : '',
    close: () => context.close(),
    kill: async () => {
      await killBrowserOf(profile);
      await context.close().catch(() => undefined);
    },
  };
}
