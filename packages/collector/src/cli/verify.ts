import type { ChainFault, ChainVerdict } from '../register/verify-chain.js';
import { verifyPostgres } from '../store/verify-postgres.js';
import { verifySqlite } from '../store/verify-sqlite.js';
import { CliError } from './cli-error.js';
import { isPostgres, shownDatabase } from './database-name.js';
import { databaseFailure } from './describe-failure.js';
import { mustExist } from './open-register.js';
import type { VerifyOptions } from './register-options.js';

const FAULTS: Readonly<Record<ChainFault, string>> = {
  content: 'its content does not make its hash',
  link: 'it does not follow the record before it',
  value: 'a personal value kept apart is not the one that was sealed',
  missing: 'a personal value is gone, and no erasure is on record',
  file: 'what is kept of its files is not what it names, and no erasure is on record',
  'left-over': 'it is not there, while something is kept that was apart from it',
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
 * Proves a register and says so, with the head to write down.
 *
 * @throws {CliError} If there is no register, it cannot be read, or it is broken: then with the first broken record.
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
