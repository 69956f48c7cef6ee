import { existsSync, readFileSync } from 'node:fs';

const readJson = (file) => {
  try {
    return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  } catch {
    return null;
  }
};

const fromVitest = ({ numPassedTests, numFailedTests, numPendingTests = 0, numTodoTests = 0, testResults = [] }) => {
  const brokenFiles = testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles, skipped: numPendingTests + numTodoTests };
};

/**
 * Counts of a suite that ran: from the file it wrote (Vitest's JSON, or `{ passed, failed, skipped }`), else from a line
 * `N passed, N failed` of its output, else one check by its exit code.
 *
 * A suite that ended badly without a failed test, and one that ran no test, count as one failure.
 *
 * @param {{ kind: 'check' | 'tests', file: string, ok: boolean, output: string }} run
 * @returns {{ passed: number, failed: number, skipped: number, remark?: string }}
 */
export function readCounts({ kind, file, ok, output }) {
  if (kind === 'check') return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
  const written = readJson(file);
  const [, passed, failed] = /(\d+) passed, (\d+) failed/.exec(output) ?? [];
  const counts =
    written === null
      ? { passed: Number(passed ?? 0), failed: Number(failed ?? 0), skipped: 0 }
      : 'numPassedTests' in written
        ? fromVitest(written)
        : { skipped: 0, ...written };
  if (!ok && counts.failed === 0) return { ...counts, failed: 1, remark: 'it ended badly' };
  if (counts.passed + counts.failed === 0) return { ...counts, failed: 1, remark: 'no test ran' };
  return counts;
}
