import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { containsBy } from '../sql/contains-text.js';
import { kyselyOver, StatementCache } from './node-sqlite.js';
import { SQLITE_COMPARISON } from './sqlite-comparison.js';

/** What a text is asked, and how many times JavaScript was asked in turn. */
function withDatabase() {
  const database = new DatabaseSync(':memory:');
  let asked = 0;
  database.function('hearback_lower', { deterministic: true }, (text) => ((asked += 1), String(text).toLowerCase()));
  database.exec('CREATE TABLE texts (text TEXT)');
  const db = kyselyOver(new StatementCache(database));
  const contains = async (text: string, needle: string) => {
    database.prepare('DELETE FROM texts').run();
    database.prepare('INSERT INTO texts VALUES (?)').run(text);
    const query = sql`select text from texts where ${containsBy(SQLITE_COMPARISON)(sql.ref('text'), needle.toLowerCase())}`;
    return (await query.execute(db)).rows.length === 1;
  };
  return { contains, asked: () => asked };
}

it.each([
  ['The WATER is brown', 'water', true, 0],
  ['水管漏水了', '漏水', true, 0],
  ['100 % of it', '100 %', true, 0],
  ['1000', '1_0', false, 0],
  ['back\\slash', 'K\\S', true, 0],
  ['Alles ÜBERFLUTET', 'überflutet', true, 1],
  ['Alles uberflutet', 'überflutet', false, 1],
  ['Nothing of the kind', 'überflutet', false, 0],
])('%j has %j: %s, and asks JavaScript %i times', async (text, needle, expected, times) => {
  const { contains, asked } = withDatabase();
  expect(await contains(text, needle)).toBe(expected);
  expect(asked()).toBe(times);
});

it('finds what JavaScript finds', async () => {
  const { contains } = withDatabase();
  const letters = fc.constantFrom(...'aAbB%_\\üÜßéÉяЯ水漏 1é');
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: letters }), fc.string({ unit: letters, maxLength: 3 }), async (text, needle) => {
      expect(await contains(text, needle)).toBe(text.toLowerCase().includes(needle.toLowerCase()));
    }),
  );
});
