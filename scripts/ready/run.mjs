import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of every child: our own tools first, no question, no colour codes that a parser would trip over. */
const childEnv = extra => ({
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  NO_UPDATE_NOTIFIER: '1',
  WXT_TELEMETRY: '0',
  ...extra,
});

/**
 * Runs one command line with its output shown, and gives its exit code and everything it printed.
 * A command that cannot be started counts as exit code 127.
 */
export function run(command, env = {}) {
  return new Promise(resolve => {
    const child = spawn(command, {
      cwd: root,
      shell: true,
      env: childEnv(env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    const show = target => chunk => {
      printed += chunk;
      target.write(chunk);
    };
    child.stdout.on('data', show(process.stdout));
    child.stderr.on('data', show(process.stderr));
    child.on('error', () => resolve({ code: 127, printed }));
    child.on('close', code => resolve({ code: code ?? 1, printed }));
  });
}
