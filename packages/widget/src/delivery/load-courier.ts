/**
 * Brings the code that stores and sends, which no page pays for until somebody means to write. Call it early (on focus,
 * on hover) to have it ready; the browser keeps it.
 *
 * @throws {TypeError} If the chunk cannot be fetched.
 */
export const loadCourier = () => import('./courier.js');
