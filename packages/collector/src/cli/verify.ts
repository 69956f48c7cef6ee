import type { ChainFault, ChainVerdict } from '../register/verify-chain.js';
import { verifyPostgres } from '../store/verify-postgres.js';
import { verifySqlite } from '../store/verify-sqlite.js';
import { CliError } from './cli-error.js';
import { isPostgres, shownDatabase } from './database-name.js';
import { databaseFailure } from './describe-failure.js';
import { mustExist } from './open-register.js';
import type { VerifyOptions } from './register-options.js';

const FAULTS: Readonly<Record<ChainFault, string>> = {
  content: 'its content does not match its hash',
  link: 'it does not follow the record before it',
  value: 'a personal value kept apart is not the one that was sealed',
  missing: 'a personal value is gone, and no erasure is on record',
  file: 'the files kept for it are not those it names, and no erasure is on record',
  'left-over': 'it is missing, but personal values or files of it are still kept',
  head: 'it is not the one that --head names',
};

async function verdictOn({ db, head }: VerifyOptions): Promise<ChainVerdict> {
  try {
    return isPostgres(db) ? await verifyPostgres(db, head) : await verifySqlite(db, head);
  } catch (error) {
    throw databaseFailure(db, error);
  }
}

/**
 * Verifies a register and prints the result, with the head to note down.
 *
 * @throws {CliError} If there is no register, it cannot be read, or it is broken; the message names the first broken record.
 */
export async function verify(options: VerifyOptions, print: (line: string) => void): Promise<void> {
  const { db } = options;
  mustExist(db);
  const verdict = await verdictOn(options);
  if (!verdict.ok)
    throw new CliError(
      `the register ${shownDatabase(db)} is broken at record ${verdict.seq}: ${FAULTS[verdict.fault]}.`,
    );
  const { records, head } = verdict;
  print(`The register is whole: ${records} ${records === 1 ? 'record' : 'records'}.`);
  if (head) print(`Head: ${head.seq}:${head.hash}`);
}
