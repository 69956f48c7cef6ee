import type { Actor } from '@hearback/protocol';
import type { CaseSummary, WholeCase } from './case-types.js';

/**
 * People whom a case can be assigned to, as far as this page has met them: whoever is signed in, whoever has a case of the list,
 * and whoever had to do with the open one.
 *
 * @param me Id of whoever is signed in; `null` for none.
 * @param handler Their name; empty for none.
 */
export function knownPeople(
  cases: readonly CaseSummary[],
  found: WholeCase | null,
  me: string | null,
  handler: string,
): Actor[] {
  const own: Actor[] = me === null ? [] : [{ id: me, ...(handler !== '' && { name: handler }) }];
  const handlers = found?.steps.flatMap(({ event: { data } }) => ('by' in data ? [data.by] : [])) ?? [];
  const assigned = [...cases, ...(found ? [found] : [])].flatMap(({ assignedTo }) => assignedTo ?? []);
  const byId = new Map<string, Actor>();
  for (const each of [...own, ...assigned, ...handlers]) if (!byId.has(each.id)) byId.set(each.id, each);
  return [...byId.values()];
}
