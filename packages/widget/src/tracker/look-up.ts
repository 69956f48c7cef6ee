import { trackingProof, type TrackedCase } from '@hearback/protocol/light';
import type { CaseKey } from './tracking-link.js';

/** What came of looking a case up. */
export type LookUp =
  | { readonly is: 'found'; readonly found: TrackedCase }
  /** Number, key or both are wrong; the endpoint does not say which. */
  | { readonly is: 'unknown' }
  /** Too many tries. */
  | { readonly is: 'wait'; readonly seconds: number }
  /** No network, or an endpoint that does not answer as one. */
  | { readonly is: 'unreachable' };

const isCase = (value: unknown): value is TrackedCase => {
  const { state, told, deadlines } = Object(value) as Partial<TrackedCase>;
  return typeof state === 'string' && Array.isArray(told) && Array.isArray(deadlines);
};

/**
 * Asks the endpoint for a case. Shows it the proof of the key, in a header; the key itself stays here.
 *
 * @param endpoint Absolute address that takes the voices, `…/v1/events`; cases are at `…/v1/cases/` beside it.
 * @returns What came of it; never rejects.
 */
export async function lookUp(
  endpoint: string,
  { number, key }: CaseKey,
  request: typeof fetch = fetch,
): Promise<LookUp> {
  try {
    const response = await request(new URL(`cases/${number}`, endpoint), {
      headers: { 'hearback-proof': await trackingProof(key) },
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
    if (response.status === 404) return { is: 'unknown' };
    if (response.status === 429) return { is: 'wait', seconds: Number(response.headers.get('retry-after')) || 60 };
    const found: unknown = response.ok && (await response.json());
    return isCase(found) ? { is: 'found', found } : { is: 'unreachable' };
  } catch {
    return { is: 'unreachable' };
  }
}
