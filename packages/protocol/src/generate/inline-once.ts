import type { SchemaNode, SchemaRef } from '../light-check/schema-node.js';

type Table = { readonly nodes: readonly SchemaNode[]; readonly rows: Readonly<Record<string, SchemaRef>> };

/** The places in a node, or in a part of one, that name rows; numbers elsewhere are limits. */
function mapRows(node: SchemaNode, change: (row: number) => unknown): SchemaNode {
  const inKeys = (keys: object) =>
    Object.fromEntries(Object.entries(keys).map(([key, row]) => [key, change(row as number)]));
  const [kind, ...rest] = node;
  if (kind === 'list') return [kind, change(rest[0] as number), ...rest.slice(1)] as unknown as SchemaNode;
  if (kind !== 'map') return node;
  const parts = (rest as (object | object[])[]).map((part) => (Array.isArray(part) ? part.map(inKeys) : inKeys(part)));
  return [kind, ...parts] as unknown as SchemaNode;
}

/**
 * The same table with every row that is named once written where it is named.
 *
 * @param nodes Rows that name each other by number.
 * @param roots Numbers of the rows asked for, by name.
 */
export function inlineOnce(nodes: readonly SchemaNode[], roots: Readonly<Record<string, number>>): Table {
  const uses = nodes.map(() => 0);
  const count = (row: number) => uses[row]!++;
  for (const node of nodes) mapRows(node, count);
  Object.values(roots).forEach(count);
  const kept = [...nodes.keys()].filter((row) => uses[row]! > 1);
  const written = (row: number): SchemaRef => (kept.includes(row) ? kept.indexOf(row) : mapRows(nodes[row]!, written));
  return {
    nodes: kept.map((row) => mapRows(nodes[row]!, written)),
    rows: Object.fromEntries(Object.entries(roots).map(([name, row]) => [name, written(row)])),
  };
}
