import type { Readable } from 'node:stream';

const sources = new WeakMap<Request, Readable>();

/** Remembers the Node stream behind a request's body, so that it can be read without a Web stream in between. */
export const rememberNodeBody = (request: Request, source: Readable): void => void sources.set(request, source);

/** The Node stream behind a request's body; `undefined` if there is none, or if reading has begun. */
export const nodeBodyOf = (request: Request): Readable | undefined =>
  request.bodyUsed || request.body?.locked ? undefined : sources.get(request);
