/**
 * Holds what a test asks for against the kinds there are: a slip of the pen would behave as something else.
 *
 * @throws {RangeError} If it is of none of them.
 */
export function mustBeKind(kinds: Readonly<Record<string, true>>, given: { readonly kind: string }): void {
  const { kind } = Object(given) as { kind?: unknown };
  if (typeof kind === 'string' && Object.hasOwn(kinds, kind)) return;
  throw new RangeError(`Failed to behave: expected a kind of ${Object.keys(kinds).join(', ')}, got ${String(kind)}.`);
}
