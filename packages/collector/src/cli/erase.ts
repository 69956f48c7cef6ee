import { existsSync } from 'node:fs';
import { FolderAttachmentStore } from '../attachments/folder-attachment-store.js';
import { sweepFiles } from '../attachments/sweep-files.js';
import { erasureEvent } from '../register/erasure-event.js';
import type { CaseName, Store } from '../store/store.js';
import { CliError } from './cli-error.js';
import type { CliWorld } from './cli-world.js';
import { shownDatabase } from './database-name.js';
import { withRegister } from './open-register.js';
import type { EraseOptions } from './register-options.js';

const DAY_MS = 24 * 60 * 60 * 1000;

async function casesOf({ of, scopes, db }: EraseOptions, store: Store, nowMs: number): Promise<CaseName[]> {
  if ('untouchedForDays' in of)
    return store.untouchedCases(new Date(nowMs - of.untouchedForDays * DAY_MS).toISOString(), scopes);
  const found = await store.caseNamed(of.number);
  if (!found) throw new CliError(`the register ${shownDatabase(db)} has no case ${of.number}; check the number.`);
  return [found];
}

/** @throws {CliError} If erased values are still on the disk. */
async function scrub(store: Store): Promise<void> {
  try {
    await store.scrub();
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).replace(/\.$/, '');
    throw new CliError(
      `what was erased is gone from the register, but not yet from its files on the disk: ${why}; put that right, and run erase again.`,
    );
  }
}

/**
 * Erases personal data of one case, or of all that have been left alone for a while, records each erasure, and removes files that no event
 * names any more. May be run while a collector runs, and repeatedly.
 *
 * @throws {CliError} If there is no such register or case, it cannot be written, or erased values are still in its files on the disk.
 */
export async function erase(options: EraseOptions, { nowMs, random, print }: CliWorld): Promise<void> {
  const { db, files, scopes, reason, by } = options;
  await withRegister(db, async (store) => {
    for (const of of await casesOf(options, store, nowMs)) {
      // oxlint-disable-next-line no-await-in-loop -- each erasure is a transaction of its own
      const values = await store.erase(erasureEvent({ of, scopes, reason, by, nowMs, random }), scopes);
      print(`${of.number}: erased ${values} ${values === 1 ? 'value' : 'values'}.`);
    }
    const removed = existsSync(files) ? await sweepFiles(new FolderAttachmentStore(files), store) : 0;
    print(`Removed ${removed} ${removed === 1 ? 'file' : 'files'} that no event names any more.`);
    await scrub(store);
  });
}
