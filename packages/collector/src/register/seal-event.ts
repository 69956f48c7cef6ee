import { hash } from 'node:crypto';
import { locateValues } from '../json/locate-values.js';
import { ERASED, SEALED_PLACES, type SealKind } from './sealed-places.js';

/** A commitment in the chain to a value, which reveals nothing about it. */
export type Seal = {
  readonly kind: SealKind;
  /** Lower-case hex SHA-256 of salt and value. */
  readonly commitment: string;
};

/** A value that is kept apart. */
export type SealedValue = Seal & {
  /** 128 random bits in hex: without them, a telephone number could be found from its hash by trying all. */
  readonly salt: string;
  /** JSON text of the value, as it was written. */
  readonly value: string;
};

/** An event in two parts: what the chain keeps for ever, and what may be erased. */
export type SealedEvent = { readonly kept: string; readonly values: readonly SealedValue[] };

/** The commitment to a value. */
export const commitmentTo = (salt: string, value: string): string => hash('sha256', `${salt} ${value}`, 'hex');

const stubOf = (commitment: string): string => `{"sealed":"${commitment}"}`;

/**
 * Takes personal values out of an event's text and leaves a seal in place of each.
 *
 * @param newSalt Gives 128 fresh random bits in hex at each call.
 */
export function sealEvent(text: string, newSalt: () => string): SealedEvent {
  const values: SealedValue[] = [];
  let kept = '';
  let from = 0;
  for (const { start, end, tag: kind } of locateValues(text, SEALED_PLACES)) {
    const [salt, value] = [newSalt(), text.slice(start, end)];
    const commitment = commitmentTo(salt, value);
    values.push({ kind, commitment, salt, value });
    kept += `${text.slice(from, start)}${stubOf(commitment)}`;
    from = end;
  }
  return { kept: kept + text.slice(from), values };
}

/** An event put together again. */
export type UnsealedEvent = {
  /** As it came, character for character, where nothing was erased. */
  readonly event: string;
  /** What was erased; empty if nothing was. A proof is never kept, and not listed. */
  readonly erased: readonly SealKind[];
};

/**
 * Puts the values back in place. Nobody can forge a seal inside an event: the salt is drawn after the event has arrived.
 *
 * @param valueOf Gives the value under a seal, `undefined` if it was erased.
 */
export function unsealEvent(
  kept: string,
  seals: readonly Seal[],
  valueOf: (commitment: string) => string | undefined,
): UnsealedEvent {
  const erased = new Set<SealKind>();
  let event = kept;
  for (const { kind, commitment } of seals) {
    const value = valueOf(commitment);
    if (value === undefined && kind !== 'proof') erased.add(kind);
    const stub = stubOf(commitment);
    const at = event.indexOf(stub);
    if (at >= 0) event = `${event.slice(0, at)}${value ?? ERASED[kind]}${event.slice(at + stub.length)}`;
  }
  return { event, erased: [...erased] };
}
