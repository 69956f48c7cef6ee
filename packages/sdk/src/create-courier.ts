import type { ClientOptions } from './client-options.js';
import { startCourier, type Courier } from './start-courier.js';

/**
 * As `createClient`, for a form that only speaks and whose data is right by construction: the same guarantee in less code,
 * without the calls that look into the outbox and without the check of the data. What breaks the schema all the same is
 * stored, sent and refused by the endpoint, with its reason.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an endpoint that is no http(s) address, or has a user in it, a site that is no name,
 *   or a `batch` or `ack` that is none of their words.
 */
export const createCourier = (options: ClientOptions): Courier => startCourier(options, () => null).courier;
