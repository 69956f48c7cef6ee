import type { ClientOptions } from './client-options.js';
import { startCourier, type Courier } from './start-courier.js';
import { surroundingsOf } from './surroundings.js';

/**
 * Creates the smaller client of a form that only submits, and whose data follow the schema by construction. It gives the guarantees of
 * `createClient` in less code: without the methods that read the outbox, and without the check of the data. Data that break the schema
 * all the same are stored and sent, and become a dead letter when the endpoint refuses them.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an `endpoint` that is not an http(s) URL or has credentials in it, a `site` that is not a
 *   name, and a `batch` or `ack` that is not one of its values.
 */
export const createCourier = (options: ClientOptions): Courier =>
  startCourier(surroundingsOf(options), () => null).courier;
