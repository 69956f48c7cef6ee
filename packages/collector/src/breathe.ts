/** Yields to the event loop once. A synchronous store resolves in microtasks, so a loop over its answers would keep everything else waiting. */
export const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
