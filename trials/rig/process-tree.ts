import { readdirSync, readFileSync } from 'node:fs';

/** A process of this machine. */
export type Process = { readonly pid: number; readonly parent: number; readonly command: string };

/** All processes of this machine, as Linux shows them. */
function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
        const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
        const command = readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ');
        return state === 'Z' ? [] : [{ pid: Number(name), parent: Number(parent), command }];
      } catch {
        return []; // ended while we looked
      }
    });
}

/** A process and all its descendants; empty when it has ended. */
export function processTree(root: number): Process[] {
  const all = processes();
  const tree = all.filter(({ pid }) => pid === root);
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

const gone = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
  } catch {
    return true;
  }
};

/**
 * Kills processes as a power cut would, with no chance to write another byte, and waits until they are gone.
 *
 * @throws {Error} If one is there still after five seconds.
 */
export async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids)
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // gone already
    }
  const deadline = Date.now() + 5000;
  while (!pids.every(gone)) {
    if (Date.now() > deadline) throw new Error(`Failed to kill ${pids.filter((pid) => !gone(pid)).join(', ')}.`);
    // oxlint-disable-next-line no-await-in-loop -- looks again
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Kills a process and all its descendants at once. */
export const killTree = (root: number): Promise<void> => killAll(processTree(root).map(({ pid }) => pid));
