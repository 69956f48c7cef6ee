/** The token of an `Authorization: Bearer` header; `null` if there is none. @see RFC 6750, section 2.1. */
export function bearerOf(request: Request): string | null {
  return /^Bearer +([^\s]+)$/i.exec(request.headers.get('authorization') ?? '')?.[1] ?? null;
}
