/** The tag only runs in browsers: code for servers is dropped by the build. */
export const isServer = false;

/** Only a server needs to know that a value is to be skipped. */
export const noChange: never = undefined as never;
