/** Whether a URL's `hostname` is this machine: what is sent to it leaves no network interface, and needs no encryption. */
export const isLoopback = (hostname: string): boolean => /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
