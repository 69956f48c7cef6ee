/** What came back for a request that an endpoint was asked with. */
export type Probed =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly isWebPage: boolean;
      /** The body, where it is JSON. */
      readonly said: Readonly<Record<string, unknown>>;
    }
  /** It points elsewhere; where to, a browser does not tell. */
  | { readonly kind: 'redirect' }
  /** It is there, and does not let this page read what it answers. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'unreachable' };

/** How long an endpoint may take to answer. In milliseconds. */
const PATIENCE_MS = 10_000;

/**
 * Posts events as the outbox posts voices: nothing given away, no redirect followed.
 *
 * @param fetch The page's own.
 */
export async function probe(
  fetch: typeof globalThis.fetch,
  endpoint: string,
  events: readonly object[],
): Promise<Probed> {
  const asked = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
  try {
    const response = await fetch(endpoint, {
      ...asked,
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(events),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.type === 'opaqueredirect') return { kind: 'redirect' };
    const body = await response.text();
    return {
      kind: 'answer',
      status: response.status,
      isWebPage: /html/i.test(response.headers.get('content-type') ?? '') || /^\s*</.test(body),
      said: membersOf(body),
    };
  } catch {
    // A page may ask anybody, as long as it does not want to read the answer: so there is somebody, or there is not.
    const isThere = fetch(endpoint, { ...asked, mode: 'no-cors', signal: AbortSignal.timeout(PATIENCE_MS) });
    return isThere.then(
      () => ({ kind: 'unreadable' }),
      () => ({ kind: 'unreachable' }),
    );
  }
}

function membersOf(body: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(body)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}
