import type { createClient } from '../src/create-client.js';

/** Opens a client; the real one, or one that is broken on purpose. */
export type CreateClient = typeof createClient;
