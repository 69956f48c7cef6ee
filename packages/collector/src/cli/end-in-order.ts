/** Milliseconds after which a stopping collector ends, whatever is under way. Docker waits ten seconds, then kills. */
export const END_WITHIN_MS = 8000;

/** What a stopping collector closes. */
export type Ending = {
  /** Takes no more connections; resolves when what is under way is answered, or cut after so many milliseconds. */
  readonly server: { readonly close: (graceMs: number) => Promise<void> };
  /** Starts no more deliveries; resolves when those under way have ended, which is up to their receivers. */
  readonly handingOn: { readonly close: () => Promise<void> };
  readonly store: { readonly close: () => Promise<void> };
};

/**
 * Stops a collector: first everything that uses the register, then the register. Deliveries that have not ended by then are abandoned, and made again
 * by the next collector.
 */
export async function endInOrder({ server, handingOn, store }: Ending, withinMs = END_WITHIN_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, withinMs)));
  await Promise.race([Promise.all([server.close(withinMs), handingOn.close()]), late]);
  clearTimeout(timer);
  await store.close();
}
