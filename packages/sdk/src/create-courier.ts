import type { ClientOptions } from './client-options.js';
import { startCourier, type Courier } from './start-courier.js';

/**
 * As `createClient`, for a form that only speaks: the same guarantee in less code, without the calls that look into the
 * outbox.
 *
 * @throws {HearbackError} `VALIDATION_FAILED` for an endpoint that is no http(s) address or a site that is no name.
 */
export const createCourier = (options: ClientOptions): Courier => startCourier(options).courier;
