import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

interface Process {
  pid: number;
  command: string;
}

/** Every process with its command line; `/proc` first, for a bare Debian has no `ps`. */
function processes(): Process[] {
  if (existsSync('/proc/self/cmdline'))
    return readdirSync('/proc')
      .filter(name => /^\d+$/.test(name))
      .map(fromProc);
  return execFileSync('ps', ['-axo', 'pid=,command='], { encoding: 'utf8' })
    .split('\n')
    .map(line => ({ pid: Number.parseInt(line, 10), command: line.trim().replace(/^\d+\s+/, '') }));
}

function fromProc(pid: string): Process {
  try {
    return { pid: Number(pid), command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') };
  } catch {
    return { pid: Number(pid), command: '' };
  }
}

/** The processes of the browser that owns this profile folder (its children carry the folder on their command line). */
const ofProfile = (profile: string) =>
  processes().filter(({ command }) => command.includes(`--user-data-dir=${profile}`));

/** `SIGKILL` to all of them at once, and the lock taken away that a killed browser leaves behind. */
export async function killBrowserOf(profile: string): Promise<void> {
  const own = ofProfile(profile);
  for (const { pid } of own) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself between the look and the kill.
    }
  }
  for (let tries = 0; ofProfile(profile).length > 0 && tries < 50; tries++) {
    await new Promise(resolve => setTimeout(resolve, 100));
  }
  for (const lock of ['SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(profile, lock), { force: true });
  }
}
