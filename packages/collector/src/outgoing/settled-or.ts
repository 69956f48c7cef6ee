import { errorEntry, type Log } from '../log-entry.js';

/** What comes of some work; something else, with a line in the log, where the store fails. */
export async function settledOr<Result>(work: Promise<Result>, otherwise: Result, log: Log): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    log(errorEntry('store_failed', error));
    return otherwise;
  }
}
