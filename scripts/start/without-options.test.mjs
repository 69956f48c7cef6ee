import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { startCollector } from './collector-process.mjs';
import { withoutOptions } from './without-options.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearback-start-'));
afterAll(() => rmSync(folder, { recursive: true }));

const noDatabase = join(folder, 'text.db');
writeFileSync(noDatabase, 'This is no register. '.repeat(100));
const noFile = join(folder, 'folder.db');
mkdirSync(noFile);
const noFolder = join(folder, 'fresh.db');
writeFileSync(`${noFolder}.files`, '');

describe('withoutOptions', () => {
  it.each([noDatabase, noFile, noFolder])('leaves no option in why a collector does not start on %s', async (db) => {
    const options = { db, port: 0, origins: ['https://www.example.org'], token: 'token-of-the-test' };
    const message = await startCollector(options).then(
      ({ stop }) => stop(),
      (error) => error.message,
    );
    expect(message).toMatch(/ with --[a-z]+\.$/);
    expect(withoutOptions(message)).toContain(db);
    expect(withoutOptions(message)).not.toContain('--');
  });

  it.each([
    [
      'it is read-only; make the file and its folder writable, or name another file with --db.',
      'it is read-only; make the file and its folder writable.',
    ],
    ['it is not a SQLite database; name another file with --db.', 'it is not a SQLite database.'],
    ['it is held; end that process or name another file with --db.', 'it is held; end that process.'],
    [
      'it is taken; end the program that uses it, or choose another with --port.',
      'it is taken; end the program that uses it.',
    ],
    ['its schema is version 9; use a newer collector.', 'its schema is version 9; use a newer collector.'],
  ])('keeps all other advice: %s', (sentence, kept) => expect(withoutOptions(sentence)).toBe(kept));
});
