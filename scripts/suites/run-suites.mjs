/**
 * Runs suites in their order, a few at a time: whoever is done takes the next. One that names another in `after` begins when that has ended.
 *
 * @template {{ name: string, after?: string }} Suite
 * @template Result
 * @param {readonly Suite[]} suites Whatever a suite names in `after` stands before it, or is not run at all.
 * @param {{ atOnce: number, run: (suite: Suite) => Promise<Result> }} options
 * @returns {Promise<Result[]>} What came of each, in the order in which they ended.
 */
export async function runSuites(suites, { atOnce, run }) {
  const waiting = [...suites];
  const ends = new Map();
  const results = [];
  const work = async () => {
    for (let suite = waiting.shift(); suite !== undefined; suite = waiting.shift()) {
      const { after } = suite;
      const end = Promise.resolve(ends.get(after)).then(() => run(suite));
      ends.set(suite.name, end);
      // oxlint-disable-next-line no-await-in-loop -- a worker runs one suite at a time
      results.push(await end);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return results;
}
