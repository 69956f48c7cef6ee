const MOST_LINES = 60;

/**
 * What a suite that failed said last, which is where tools put their reasons: of its standard error, or of all it wrote where that stayed empty.
 *
 * @param {{ output: string, errors: string }} run
 * @returns {string} At most 60 lines, without blank ones.
 */
export const lastWords = ({ output, errors }) =>
  (errors.trim() === '' ? output : errors)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-MOST_LINES)
    .join('\n');
