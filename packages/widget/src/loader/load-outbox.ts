/** Loads the code that stores and sends voices. Rejects if it cannot be fetched. */
export const loadOutbox = () => import('./outbox.js');
