/** What the fragment of the console's address says. */
export interface Fragment {
  /** The record that is open, by its `seq`. */
  readonly record: number | null;
  /** A read token handed over in the address. Take it out of the address at once. */
  readonly token: string | null;
}

/** Reads `#record=12` and `#token=…`, in any order, joined by `&`. */
export function readFragment(hash: string): Fragment {
  const entries = new URLSearchParams(hash.replace(/^#/, ''));
  const record = entries.get('record') ?? '';
  return { record: /^[1-9]\d{0,14}$/.test(record) ? Number(record) : null, token: entries.get('token') || null };
}

/** The fragment that opens a record; empty for none. Never holds a token. */
export const writeFragment = (record: number | null): string => (record === null ? '' : `#record=${record}`);
