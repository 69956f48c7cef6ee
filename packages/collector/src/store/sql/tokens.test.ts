import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, it } from 'vitest';
import { covers, SCOPES, type Scope } from '../../access/scopes.js';
import { temporaryFolder } from '../../test-support/temporary-folder.js';
import { SqliteStore } from '../sqlite-store.js';

it.each(SCOPES)(
  'keeps a bound token of the scope %s so that a collector that knows no sites refuses it',
  async (scope) => {
    const file = join(temporaryFolder(), 'register.db');
    const store = new SqliteStore(file);
    await store.addToken({ name: 'desk', scope, sites: ['portal'], createdAt: '2026-11-22', hash: 'h' });
    expect(await store.tokenOf('h')).toMatchObject({ scope, sites: ['portal'] });
    await store.close();
    const database = new DatabaseSync(file);
    const [row] = database.prepare('SELECT scope FROM tokens').all() as { scope: Scope }[];
    database.close();
    expect(covers(row!.scope, 'read')).toBe(false);
  },
);
