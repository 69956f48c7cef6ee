/** A door that keeps everybody waiting until it is opened, for good. */
export type Latch = { readonly wait: () => Promise<void>; readonly open: () => void };

/** A closed door. */
export function latch(): Latch {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { wait: () => opened, open };
}
