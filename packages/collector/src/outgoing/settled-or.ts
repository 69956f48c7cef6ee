import { errorEntry, type Log } from '../log-entry.js';

/** The result of some work; if it fails, as when the store does, `otherwise`, with an entry in the log. Never rejects. */
export async function settledOr<Result>(work: Promise<Result>, otherwise: Result, log: Log): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    log(errorEntry('store_failed', error));
    return otherwise;
  }
}
