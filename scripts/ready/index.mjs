import { installPackages } from './packages.mjs';

const MINIMUM_NODE = 20;

/** What every command needs before anything else: a Node new enough and the packages. Ends the process with words. */
export async function makeReady() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < MINIMUM_NODE)
    stop(`Kept needs Node ${MINIMUM_NODE} or newer; this is ${process.versions.node}.`);
  await installPackages().catch(error => stop(error.message));
}

export function stop(words) {
  console.error(`\n${words}`);
  process.exit(1);
}
