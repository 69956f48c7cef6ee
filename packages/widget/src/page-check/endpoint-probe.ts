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
  /** It took the request, and has not answered in time. */
  | { readonly kind: 'late' }
  | { readonly kind: 'unreachable' };

/** How long the outbox waits for an answer. In milliseconds. */
export const PATIENCE_MS = 20_000;

/** What an endpoint is asked. */
export type Probing = {
  readonly endpoint: string;
  readonly events: readonly object[];
  /** The page's own. */
  readonly fetch: typeof globalThis.fetch;
  /** @default PATIENCE_MS */
  readonly patienceMs?: number;
};

/** Posts events as the outbox posts voices: nothing given away, no redirect followed. */
export async function probe({ endpoint, events, fetch, patienceMs = PATIENCE_MS }: Probing): Promise<Probed> {
  const signal = AbortSignal.timeout(patienceMs);
  const asked = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' } as const;
  try {
    const response = await fetch(endpoint, {
      ...asked,
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/cloudevents-batch+json' },
      body: JSON.stringify(events),
      signal,
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
    if (signal.aborted) return { kind: 'late' };
    // A page may ask anybody, as long as it does not want to read the answer: so there is somebody, or there is not.
    const isThere = fetch(endpoint, { ...asked, mode: 'no-cors', signal: AbortSignal.timeout(patienceMs) });
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
