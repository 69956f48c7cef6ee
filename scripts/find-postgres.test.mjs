import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findPostgres } from './find-postgres.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearback-postgres-'));
const withPrograms = (name, programs) => {
  const path = join(folder, name);
  mkdirSync(path);
  for (const program of programs) {
    writeFileSync(join(path, program), '#!/bin/sh\n');
    chmodSync(join(path, program), 0o755);
  }
  return path;
};
const whole = withPrograms('whole', ['initdb', 'postgres']);
const client = withPrograms('client', ['psql']);

afterAll(() => rmSync(folder, { recursive: true }));

describe('findPostgres', () => {
  it('finds the first folder with all programs', () => {
    expect(findPostgres({ PATH: `${client}:${whole}` }, [])).toBe(whole);
    expect(findPostgres({ PATH: client }, [whole])).toBe(whole);
    expect(findPostgres({ PATH: client }, [])).toBeNull();
  });

  it('looks nowhere else when a folder is named', () =>
    expect(findPostgres({ PATH: whole, POSTGRES_BIN: client }, [whole])).toBeNull());
});
