/** The tag runs in browsers alone: what is for servers falls away as it is built. */
export const isServer = false;

/** Only a server is told that a value is to be passed over. */
export const noChange: never = undefined as never;
