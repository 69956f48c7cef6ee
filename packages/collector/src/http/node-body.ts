import type { Readable } from 'node:stream';

const sources = new WeakMap<Request, Readable>();

/** Says where the body of a request comes from, so that it can be read without the stream of the Web in between. */
export const comesFrom = (request: Request, source: Readable): void => void sources.set(request, source);

/** Where the body of a request comes from; `undefined` if it has none, if nobody said it, or if reading has begun. */
export const sourceOf = (request: Request): Readable | undefined =>
  request.bodyUsed || request.body?.locked ? undefined : sources.get(request);
