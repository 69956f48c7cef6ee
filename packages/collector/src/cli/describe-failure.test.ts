import { expect, it } from 'vitest';
import { openPostgresStore } from '../store/open-postgres-store.js';
import { databaseFailure } from './describe-failure.js';

it.each(['se/cret', 'se#cret', 'se?cret'])(
  'says how to write a password such as %s in an address, and does not repeat it',
  async (password) => {
    const db = `postgres://hearback:${password}@127.0.0.1:1/voices`;
    const failure: unknown = await openPostgresStore(db).catch((error: unknown) => error);
    expect(databaseFailure(db, failure).message).toBe(
      'could not open the register in PostgreSQL: its address cannot be read; in a user name or password, write / as %2F, # as %23, ? as %3F, @ as %40 and % as %25.',
    );
  },
);
