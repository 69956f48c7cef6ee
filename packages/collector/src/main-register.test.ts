import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { SqliteStore } from './store/sqlite-store.js';
import { hashOf } from './test-support/attachment-suite.js';
import { builtCli, CliProcess } from './test-support/built-cli.js';
import { writeOldRegister } from './test-support/old-register.js';
import { CONTACT, sampleRecord, WORDS } from './test-support/sample-record.js';
import { temporaryFolder } from './test-support/temporary-folder.js';
import type { NewRecord } from './register/record.js';

const folder = temporaryFolder();
const AUTHORIZED = { authorization: 'Bearer token-of-the-test' };
let command = '';
beforeAll(async () => {
  command = await builtCli(folder);
});

const run = (...args: string[]) => new CliProcess(command, args).ended();
const start = (db: string) =>
  new CliProcess(command, ['--site', 'portal=*', '--db', db, '--port', '0', '--rate', '0'], {
    HEARBACK_TOKEN: 'token-of-the-test',
  });

async function register(name: string, records: readonly NewRecord[]): Promise<string> {
  const db = join(folder, name);
  const store = new SqliteStore(db);
  await store.append(records);
  await store.close();
  return db;
}

/** Takes the second record out, with all that is kept of it. */
const CUT_OFF = ['records', 'sealed', 'files'].map((table) => `DELETE FROM ${table} WHERE seq = 2`).join('; ');

/** Does to a register what only somebody with its file can do. */
function tamper(db: string, statement: string): void {
  const database = new DatabaseSync(db);
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${String(name)}`);
  database.exec(statement);
  database.close();
}

describe('hearback-collector verify', () => {
  it('verifies a register and prints its head, which proves more later', async () => {
    const db = await register('whole.db', [sampleRecord(), sampleRecord()]);
    const { code, stdout, stderr } = await run('verify', '--db', db);
    expect([code, stderr]).toEqual([0, '']);
    const [, head = ''] = /^The register is whole: 2 records\.\nHead: (2:[0-9a-f]{64})\n$/.exec(stdout) ?? [];
    expect((await run('verify', '--db', db, '--head', head)).code).toBe(0);
    tamper(db, CUT_OFF);
    expect((await run('verify', '--db', db)).code).toBe(0);
    expect(await run('verify', '--db', db, '--head', head)).toEqual({
      code: 1,
      stdout: '',
      stderr: `hearback-collector: the register ${db} is broken at record 2: it is not the one that --head names.\n`,
    });
  });

  it.each([
    [
      `UPDATE records SET kept = replace(kept, 'supply', 'billing') WHERE seq = 2`,
      2,
      'its content does not match its hash',
    ],
    [CUT_OFF, 3, 'does not follow the record before it'],
    ['DELETE FROM records WHERE seq = 2', 2, 'files of it are still kept'],
    [`UPDATE files SET sha256 = '${'b'.repeat(64)}' WHERE seq = 2`, 2, 'the files kept for it are not those it names'],
    ['UPDATE files SET seq = 9 WHERE seq = 3', 3, 'the files kept for it are not those it names'],
    ['UPDATE files SET seq = -9 WHERE seq = 3', -9, 'files of it are still kept'],
    [
      `UPDATE sealed SET value = '"All is well."' WHERE seq = 1 AND kind = 'words'`,
      1,
      'is not the one that was sealed',
    ],
    ['DELETE FROM sealed WHERE seq = 3', 3, 'no erasure is on record'],
    [`UPDATE records SET seals = 'none' WHERE seq = 2`, 2, 'does not match its hash'],
  ])('names the first record broken by %s', async (statement, seq, says) => {
    const db = await register(`bent-${seq}-${says.replaceAll(' ', '-')}.db`, [
      sampleRecord(),
      sampleRecord(),
      sampleRecord(),
    ]);
    tamper(db, statement);
    const { code, stderr } = await run('verify', '--db', db);
    expect(code).toBe(1);
    expect(stderr).toContain(`is broken at record ${seq}: `);
    expect(stderr).toContain(says);
  });

  it('detects, like every command, a removed log of a register that was not closed', async () => {
    const db = join(folder, 'log-gone.db');
    const store = new SqliteStore(db);
    await store.append([sampleRecord()]);
    for (const end of ['', '-shm']) copyFileSync(`${db}${end}`, join(folder, `left.db${end}`));
    await store.close();
    const left = ['--db', join(folder, 'left.db')];
    const all = [
      ['verify', ...left],
      ['backup', ...left, '--to', join(folder, 'of-nothing.db')],
      ['--site', 'portal=*', ...left],
    ];
    for (const args of all)
      // oxlint-disable-next-line no-await-in-loop -- one command after the other
      expect(await run(...args)).toMatchObject({ code: 1, stderr: expect.stringContaining('left.db-wal was removed') });
    rmSync(join(folder, 'left.db-shm'));
    expect((await run('verify', ...left)).stderr).not.toContain('removed');
  });

  it.each([
    [['verify', '--db', join(folder, 'nowhere.db')], 'there is no register'],
    [['verify', '--db', folder], 'is not a file, and no register'],
    [['restore', '--from', folder, '--db', join(folder, 'new.db')], 'is not a file, and no backup'],
    [['verify', '--head', '2'], '--head takes a head that verify printed'],
    [['token'], 'token takes create, list or revoke'],
    [['token', 'create', '--name', 'two words', '--scope', 'read'], 'not "two words"'],
    [['token', 'create', '--name', 'desk', '--scope', 'all'], 'read, handle, admin'],
    [['token', 'create', '--name', 'desk', '--scope', 'read', '--role', 'Boss'], 'together with a --display-name'],
    [['token', 'create', '--name', 'desk', '--scope', 'read', '--site', 'A=*'], 'the name of a site, not "A=*"'],
    [['token', 'create', '--name', 'desk', '--scope', 'read', '--site', ''], '--site is empty'],
    [['token', 'create', '--name', 'desk', '--scope', 'read', '--display-name', ' '], '--display-name is empty'],
    [
      ['token', 'create', '--name', 'desk', '--scope', 'read', '--display-name', 'M'.repeat(201)],
      '1 to 200 characters',
    ],
    [['token', 'list', '--db', join(folder, 'nowhere.db')], 'there is no register'],
    [['erase', '--number', '355N-QJPA-54EC'], 'erase needs a --reason'],
    [['erase', '--reason', 'x'], 'either --number or --untouched-for'],
    [['erase', '--reason', 'x', '--number', '355N-QJPA-54ED'], '--number takes the number of a case'],
    [['erase', '--reason', 'x', '--untouched-for', 'long'], '--untouched-for takes a whole number from 0'],
    [['erase', '--reason', 'x', '--untouched-for', '1', '--db', join(folder, 'nowhere.db')], 'there is no register'],
  ])('says in one sentence what is wrong with %j', async (args, says) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^hearback-collector: [^\n]+\.\n$/);
    expect(stderr).toContain(says);
  });
});

describe('hearback-collector erase', () => {
  it('erases one case beside a running collector; the chain stays intact and readers see what was erased', async () => {
    const photo = Buffer.from('photo');
    const [whole, theirs] = [sampleRecord(), sampleRecord()];
    const event = whole.event.replace('a'.repeat(64), hashOf(photo));
    const mine = { ...whole, event, files: [{ sha256: hashOf(photo), bytes: 5 }] };
    const db = await register('erased.db', [mine, theirs]);
    const strangers = join(`${db}.files`, 'b'.repeat(64));
    mkdirSync(`${db}.files`);
    writeFileSync(strangers, 'of another register in the same folder');
    const collector = start(db);
    const url = await collector.url();
    expect((await fetch(`${url}/v1/attachments/${hashOf(photo)}`, { method: 'PUT', body: photo })).status).toBe(201);
    const more = ['--db', db, '--reason', 'Asked for by letter.', '--by', 'dpo'];
    expect(await run('erase', '--number', mine.number.toLowerCase(), '--words', ...more)).toEqual({
      code: 0,
      stdout: `${mine.number}: erased 3 values.\nRemoved 1 file that no event names any more.\n`,
      stderr: '',
    });
    const lines = (await (await fetch(`${url}/v1/events`, { headers: AUTHORIZED })).text()).trim().split('\n');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      erased: ['words', 'contact', 'name'],
      event: { data: { text: '[erased]', contact: {} } },
    });
    expect(JSON.parse(lines[1]!)).toMatchObject({ event: { data: { text: WORDS, contact: CONTACT } } });
    expect(JSON.parse(lines[2]!)).toMatchObject({ event: { data: { by: { id: 'dpo' }, what: ['contact', 'words'] } } });
    expect((await fetch(`${url}/v1/attachments/${hashOf(photo)}`, { headers: AUTHORIZED })).status).toBe(404);
    expect(existsSync(strangers)).toBe(true);
    expect((await run('verify', '--db', db)).stdout).toContain('whole: 3 records');
    expect((await run('erase', '--number', '355N-QJPA-54EC', ...more)).stderr).toContain('has no case 355N-QJPA-54EC');
    collector.kill('SIGTERM');
    expect((await collector.ended()).code).toBe(0);
  });

  it('erases cases untouched for a time', async () => {
    const [old, young] = [
      sampleRecord({ receivedAt: '2020-01-01T00:00:00.000Z' }),
      sampleRecord({ receivedAt: new Date().toISOString() }),
    ];
    const db = await register('retained.db', [old, young]);
    const args = ['erase', '--untouched-for', '365', '--reason', 'Retention: one year.', '--db', db];
    expect((await run(...args)).stdout).toBe(
      `${old.number}: erased 2 values.\nRemoved 0 files that no event names any more.\n`,
    );
    expect((await run(...args)).stdout).toBe('Removed 0 files that no event names any more.\n');
    expect((await run('verify', '--db', db)).code).toBe(0);
  });
});

describe('hearback-collector token', () => {
  it('creates tokens, lists them without revealing them, and revokes them while a collector runs', async () => {
    const db = await register('tokens.db', [sampleRecord()]);
    const collector = start(db);
    const url = await collector.url();
    const made = await run('token', 'create', '--name', 'desk', '--scope', 'read', '--db', db);
    expect([made.code, made.stderr]).toEqual([0, '']);
    expect(made.stdout).toMatch(/^[\w-]{32}\n$/);
    const named = ['--name', 'maria', '--scope', 'handle', '--display-name', 'Maria Chen', '--role', 'Customer care'];
    expect((await run('token', 'create', ...named, '--db', db)).code).toBe(0);
    const bound = ['--name', 'water', '--scope', 'handle', '--site', 'water', '--site', 'roads', '--site', 'water'];
    expect((await run('token', 'create', ...bound, '--db', db)).code).toBe(0);
    const authorization = `Bearer ${made.stdout.trim()}`;
    const status = async () => (await fetch(`${url}/v1/events`, { headers: { authorization } })).status;
    expect(await status()).toBe(200);
    const again = await run('token', 'create', '--name', 'desk', '--scope', 'admin', '--db', db);
    expect(again.stderr).toContain('there was a token "desk" before');
    expect((await run('token', 'revoke', '--name', 'desk', '--db', db)).stdout).toBe('The token "desk" is revoked.\n');
    expect(await status()).toBe(401);
    expect((await run('token', 'revoke', '--name', 'desk', '--db', db)).code).toBe(1);
    expect((await run('token', 'list', '--db', db)).stdout).toMatch(
      /^desk {2}read {2}\S+ {2}revoked \S+\nmaria {2}handle {2}\S+ {2}signs as "Maria Chen", Customer care\nwater {2}handle {2}\S+ {2}sites water roads\n$/,
    );
    const files = [db, `${db}-wal`].filter(existsSync).map((path) => readFileSync(path, 'latin1'));
    expect(files.join('')).not.toContain(made.stdout.trim());
    collector.kill('SIGTERM');
    await collector.ended();
  });
});

describe('a register of an earlier version', () => {
  const records = Array.from({ length: 4000 }, () => sampleRecord());

  it('is chained once by two collectors that start together', async () => {
    const db = join(folder, 'two.db');
    writeOldRegister(db, records);
    const collectors = [start(db), start(db)];
    await Promise.all(collectors.map((collector) => collector.url()));
    for (const collector of collectors) collector.kill('SIGTERM');
    expect((await Promise.all(collectors.map((collector) => collector.ended()))).map(({ code }) => code)).toEqual([
      0, 0,
    ]);
    expect((await run('verify', '--db', db)).stdout).toContain('whole: 4000 records');
  });

  it('is unchanged or completely chained after a kill in between', async () => {
    const db = join(folder, 'killed-in-step.db');
    writeOldRegister(db, records);
    const killed = start(db);
    await vi.waitFor(() => expect(existsSync(`${db}-wal`)).toBe(true), { timeout: 60_000, interval: 1 });
    killed.kill('SIGKILL');
    await killed.ended();
    const collector = start(db);
    await collector.url();
    collector.kill('SIGTERM');
    await collector.ended();
    expect((await run('verify', '--db', db)).stdout).toContain('whole: 4000 records');
  });

  it('cannot be verified before it is chained, nor by a collector that does not know its schema yet', async () => {
    const db = join(folder, 'old.db');
    writeOldRegister(db, [sampleRecord()]);
    expect((await run('verify', '--db', db)).stderr).toContain('start a collector on it once.');
    const later = new DatabaseSync(db);
    later.exec('PRAGMA user_version = 9999');
    later.close();
    expect((await run('verify', '--db', db)).stderr).toMatch(/schema is version 9999, .*; use a newer collector\.\n$/);
    writeFileSync(join(folder, 'diary.db'), 'Dear diary, the water was brown again. '.repeat(40));
    expect((await run('verify', '--db', join(folder, 'diary.db'))).stderr).toContain('not a SQLite database');
  });
});
