const MOST_LINES = 60;

/** How Web Test Runner marks a test that failed; its reason follows without an empty line. */
const FAILED_IN_BROWSER = '❌';

const blocks = (text) =>
  text
    .split(/\n\s*\n/)
    .filter((block) => block.includes(FAILED_IN_BROWSER))
    .map((block) => block.slice(block.lastIndexOf('\n', block.indexOf(FAILED_IN_BROWSER)) + 1));

/**
 * What a suite that failed said of it: the tests that failed in a browser, with their reasons; elsewhere what it said last, which is where tools put
 * their reasons: of its standard error, or of all it wrote where that stayed empty.
 *
 * @param {{ output: string, errors: string }} run
 * @returns {string} At most 60 lines, without blank ones.
 */
export function lastWords({ output, errors }) {
  const failed = blocks(output);
  const last = errors.trim() === '' ? output : errors;
  const lines = failed.length > 0 ? failed.join('\n').split('\n').slice(0, MOST_LINES) : last.split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES)
    .join('\n');
}
