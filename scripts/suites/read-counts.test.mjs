import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCounts } from './read-counts.mjs';

const folder = mkdtempSync(join(tmpdir(), 'hearback-counts-'));
const written = (name, content) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(content));
  return file;
};
const absent = join(folder, 'absent.json');

afterAll(() => rmSync(folder, { recursive: true }));

describe('readCounts', () => {
  it('counts a check by its exit code', () => {
    expect(readCounts({ kind: 'check', file: absent, ok: true, output: '' })).toEqual({
      passed: 1,
      failed: 0,
      skipped: 0,
    });
    expect(readCounts({ kind: 'check', file: absent, ok: false, output: '' })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });

  it('reads what a suite has written', () => {
    const file = written('own.json', { passed: 7, failed: 2, skipped: 1 });
    expect(readCounts({ kind: 'tests', file, ok: false, output: '' })).toEqual({ passed: 7, failed: 2, skipped: 1 });
  });

  it('reads the report of Vitest, where a file that does not load is a failure', () => {
    const testResults = [
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ];
    const file = written('vitest.json', { numPassedTests: 1, numFailedTests: 0, numPendingTests: 3, testResults });
    expect(readCounts({ kind: 'tests', file, ok: false, output: '' })).toEqual({ passed: 1, failed: 1, skipped: 3 });
  });

  it('falls back to the closing line of the output', () => {
    const run = { kind: 'tests', file: absent, ok: true, output: 'all well\n12 passed, 0 failed\n' };
    expect(readCounts(run)).toEqual({ passed: 12, failed: 0, skipped: 0 });
  });

  it('fails a suite in which nothing ran', () => {
    expect(readCounts({ kind: 'tests', file: absent, ok: true, output: '' })).toMatchObject({
      failed: 1,
      remark: 'no test ran',
    });
  });

  it('fails a suite that ends badly although every test passed', () => {
    const run = { kind: 'tests', file: absent, ok: false, output: '12 passed, 0 failed' };
    expect(readCounts(run)).toMatchObject({ passed: 12, failed: 1 });
  });
});
