import { createHash, timingSafeEqual } from 'node:crypto';

const digestOf = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The token of an `Authorization: Bearer` header; `null` if there is none. */
export function bearerOf(request: Request): string | null {
  return /^Bearer +([^\s]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}

/**
 * A check of `Authorization: Bearer` headers. It takes the same time whichever token is nearly right: digests are
 * compared, all of them, each in constant time.
 *
 * @param tokens Those that may read; none means that nobody may.
 * @throws {RangeError} If a token is empty.
 */
export function bearerTokens(tokens: readonly string[]): (request: Request) => boolean {
  if (tokens.includes('')) throw new RangeError('Failed to set tokens: expected text in each, got an empty one.');
  const digests = tokens.map(digestOf);
  return (request) => {
    const given = bearerOf(request);
    if (given === null) return false;
    const digest = digestOf(given);
    return digests.map((known) => timingSafeEqual(known, digest)).includes(true);
  };
}
