/** Milliseconds after which a collector that was told to end does, whatever is under way. Docker waits for ten seconds, then kills. */
export const END_WITHIN_MS = 8000;

/** What a collector that ends closes. */
export type Ending = {
  /** Takes no more connections; resolves when what is under way is answered, or cut after so many milliseconds. */
  readonly server: { readonly close: (graceMs: number) => Promise<void> };
  /** Begins to send nothing more; resolves when what is under way has ended, which is up to those who are sent to. */
  readonly handingOn: { readonly close: () => Promise<void> };
  readonly store: { readonly close: () => Promise<void> };
};

/**
 * Ends a collector: first all that uses the register, then the register. What is being handed on and has not ended by then is left, and
 * handed on again by whoever comes next.
 */
export async function endInOrder({ server, handingOn, store }: Ending, withinMs = END_WITHIN_MS): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, withinMs)));
  await Promise.race([Promise.all([server.close(withinMs), handingOn.close()]), late]);
  clearTimeout(timer);
  await store.close();
}
