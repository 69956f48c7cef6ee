/**
 * Puts what was kept in the place of what is blank, as far as it is of the same kind: what another release, or somebody else, has written
 * never breaks a form.
 *
 * @param blank Plain data. What is `null` takes anything plain; a list takes any list.
 */
export function adopt<Value>(blank: Value, kept: unknown): Value {
  if (blank === null) return (kept ?? null) as Value;
  if (typeof blank !== typeof kept || kept === null || Array.isArray(blank) !== Array.isArray(kept)) return blank;
  if (typeof blank !== 'object' || Array.isArray(blank)) return kept as Value;
  return Object.fromEntries(
    Object.entries(blank).map(([name, value]) => [name, adopt(value as unknown, Reflect.get(kept as object, name))]),
  ) as Value;
}
