import { writeFileSync } from 'node:fs';

const countTests = (suite, counts) => {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) counts.skipped += 1;
    else counts[test.passed ? 'passed' : 'failed'] += 1;
  }
  for (const child of suite?.suites ?? []) countTests(child, counts);
};

/**
 * Reporter for web-test-runner that writes how many tests passed, failed and were skipped as JSON to the file which
 * HEARBACK_COUNTS_FILE names. A test file that could not be loaded counts as one failure. Without the variable it does nothing.
 */
export function countsReporter() {
  return {
    onTestRunFinished({ sessions }) {
      const file = process.env.HEARBACK_COUNTS_FILE;
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const failedBefore = counts.failed;
        countTests(session.testResults, counts);
        if (!session.passed && counts.failed === failedBefore) counts.failed += 1;
      }
      writeFileSync(file, JSON.stringify(counts));
    },
  };
}
