import { inGoodTime } from '../loader/in-good-time.js';
import type { Courier } from './courier-type.js';

/**
 * Brings the code that stores and sends, which no page pays for until somebody means to write. Call it early (on focus,
 * on hover) to have it ready; the browser keeps it.
 *
 * @throws If the chunk cannot be fetched, or does not come.
 */
export const loadCourier = (): Promise<Courier> => inGoodTime(import('./courier.js'));
