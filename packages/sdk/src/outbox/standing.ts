import type { View } from '../store/store.js';
import type { Delivery, OutboxRow, Refusal } from './rows.js';

/** Where a voice stands. */
export type Standing =
  | { readonly at: 'outbox'; readonly number: string; readonly row: OutboxRow }
  | { readonly at: 'delivered'; readonly number: string; readonly outcome: Delivery }
  | { readonly at: 'dead'; readonly number: string; readonly refusal: Refusal };

/** Tables `standingOf` looks into. */
export const standingKeys = (id: string) =>
  [
    ['outbox', id],
    ['dead', id],
    ['receipts', id],
  ] as const;

/**
 * Where a voice stands, from a view that has read its `standingKeys`.
 *
 * @returns `undefined` when this device has never had it, or forgot it after 30 days.
 */
export function standingOf(view: View, id: string): Standing | undefined {
  const receipt = view('receipts', id);
  if (receipt) return { at: 'delivered', number: receipt.number, outcome: receipt.outcome };
  const row = view('outbox', id);
  if (row) return { at: 'outbox', number: row.number, row };
  const dead = view('dead', id);
  return dead && { at: 'dead', number: dead.row.number, refusal: dead.refusal };
}
