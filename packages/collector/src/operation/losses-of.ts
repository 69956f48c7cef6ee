/** Reasons that the SDK gives. */
const REASONS = new Set(['outbox_full', 'rejected', 'discarded']);

/** Most losses counted per event: a device holds fewer, and a forged event must not drown out the others. */
const MOST = 1000;

/** Events that were lost on a device for one reason. */
export type Loss = { readonly reason: string; readonly count: number };

/**
 * The losses that an event reports.
 *
 * @param text Like `outbox_full=2 rejected=1`; anything else counts as none.
 * @returns Reasons that are not known to this collector as `other`; counts of at most 1000.
 */
export function lossesOf(text: unknown): Loss[] {
  if (typeof text !== 'string') return [];
  return [...text.matchAll(/(?<=^| )([a-z_]+)=([1-9][0-9]*)(?=$| )/g)].map(([, reason = '', count = '']) => ({
    reason: REASONS.has(reason) ? reason : 'other',
    count: Math.min(Number(count), MOST),
  }));
}
