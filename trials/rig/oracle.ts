import { expect } from 'vitest';
import type { Rig } from './rig.ts';
import type { Visitor } from './visitor.ts';

/**
 * What has to hold at every moment: nothing the endpoint was said to have is unknown to it, and whatever came is
 * what was said, in the same bytes each time.
 */
export function nothingUntrue({ endpoint, promises }: Rig): void {
  const stored = new Set(endpoint.ledger.ids);
  expect(
    [...promises.delivered].filter((id) => !stored.has(id)),
    'said to be received, but unknown to the endpoint',
  ).toEqual([]);
  expect(endpoint.ledger.altered, 'came with other data than before').toEqual([]);
  for (const [id, data] of promises.durable)
    if (stored.has(id)) expect(JSON.stringify(JSON.parse(endpoint.ledger.dataOf(id)!)), 'what was said').toBe(data);
}

/**
 * Waits for everything that was promised, and checks that each voice is counted once and unaltered, that nothing else
 * came, and that nothing is left to send.
 *
 * @param visitor A page that is open.
 * @param options.refused How many of them the endpoint has to have refused, and the page to know of.
 * @param options.visitors Everybody who was told something; the visitor alone if there is nobody else.
 * @param options.extra Ids that were promised in another way.
 */
export async function everythingArrived(
  rig: Rig,
  visitor: Visitor,
  options: { refused?: number; visitors?: readonly Visitor[]; extra?: readonly string[] } = {},
): Promise<void> {
  const { endpoint, promises } = rig;
  const { refused = 0, visitors = [visitor], extra = [] } = options;
  const promised = [...promises.durable.keys(), ...extra];
  await endpoint.until(
    () => promised.filter((id) => endpoint.ledger.countOf(id) > 0).length >= promised.length - refused,
    'every voice that was promised',
    40_000,
  );
  await visitor.quiet();
  for (const one of visitors) await one.listen();
  nothingUntrue(rig);
  const rejected = [...promises.rejected];
  expect(rejected).toHaveLength(refused);
  const counted = [...endpoint.ledger.ids, ...rejected].filter((id) => !promises.doubtful.has(id));
  expect(new Set(counted), 'counted once each').toEqual(new Set(promised));
}

/** How often voices came, summed over all of them; as many as there are when nothing came twice. */
export const arrivals = ({ endpoint }: Rig): number => endpoint.ledger.arrivals.length;

/**
 * The same, without what a browser repeats by itself: when a connection is reset that it has used before, it sends the same bytes again, and the page
 * never learns of it.
 */
export const sendings = ({ endpoint }: Rig): number => new Set(endpoint.ledger.arrivals.map(({ text }) => text)).size;
