/** `name`, `name=true` and `name=false` of a query, and `false` without it; `null` for anything else. */
export function flag(text: string | null): boolean | null {
  if (text === null || text === 'false') return false;
  return text === '' || text === 'true' ? true : null;
}
