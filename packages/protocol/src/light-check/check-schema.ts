import { jsonPointer, type SchemaProblem, type SchemaProblemCode } from '../schema-problem.js';
import type { SchemaNode } from './schema-node.js';

/**
 * How far the value at `path` is from a schema. Its own keys weigh most: one too many, one missing, or another fixed value
 * tells that another branch was meant.
 */
const distance = (problems: readonly SchemaProblem[], path: string) =>
  problems.reduce(
    (total, { code, path: at }) =>
      total + (['required', 'unknown_key', 'value'].includes(code) && !at.includes('/', path.length + 1) ? 9 : 1),
    0,
  );

/**
 * What in a value breaks a schema.
 *
 * @param nodes Table that rows are looked up in.
 * @param row Which schema of the table.
 * @param value A JSON value of any shape; a key that holds `undefined` counts as absent, as it will be once sent.
 * @param path JSON Pointer to `value`.
 * @returns Problems in the order of the schema's keys, unknown keys last; of a list, those of its first faulty entry; of
 *   alternatives, those of the nearest. Empty if the value fits.
 */
export function checkSchema(nodes: readonly SchemaNode[], row: number, value: unknown, path = ''): SchemaProblem[] {
  const node = nodes[row]!;
  const check = (inner: number, part: unknown, key: string | number) =>
    checkSchema(nodes, inner, part, path + jsonPointer([key]));
  const problem = (code: SchemaProblemCode, detail: string, at = path): SchemaProblem[] => [{ code, path: at, detail }];
  const within = (code: SchemaProblemCode, size: number, min = 0, max = size) =>
    size < min || size > max ? problem(code, `Expected ${min} to ${max}, got ${size}.`) : [];

  switch (node[0]) {
    case 'text':
      if (typeof value !== 'string') return problem('type', 'Expected text.');
      if (!new RegExp(node[1], 'u').test(value)) return problem('format', 'Not in the expected form.');
      return within('length', [...value].length, node[2], node[3]);
    case 'int':
      return Number.isInteger(value)
        ? within('range', value as number, node[1], node[2])
        : problem('type', 'Expected a whole number.');
    case 'one':
      return node.includes(value as string, 1) ? [] : problem('value', `Expected ${node.slice(1).join(' or ')}.`);
    case 'list': {
      if (!Array.isArray(value)) return problem('type', 'Expected a list.');
      const problems = within('length', value.length, node[2], node[3]);
      for (let i = 0; !problems.length && i < value.length; i++) problems.push(...check(node[1], value[i], i));
      return problems;
    }
    case 'any': {
      const [, ...branches] = node;
      return branches
        .map((branch) => checkSchema(nodes, branch, value, path))
        .reduce((best, next) => {
          const nearer = distance(best, path) - distance(next, path);
          const [first, ...rest] = next;
          if (!nearer && first?.code === 'value' && best[0]?.path === first.path)
            return [{ ...first, detail: `${best[0].detail} ${first.detail}` }, ...rest];
          return nearer < 0 ? best : next;
        });
    }
    case 'map': {
      if (typeof value !== 'object' || !value || Array.isArray(value)) return problem('type', 'Expected an object.');
      const given = value as Record<string, unknown>;
      const problems = Object.entries(node[1]).flatMap(([key, inner]) => {
        if (Object.hasOwn(given, key) && given[key] !== undefined)
          return check(inner < 0 ? ~inner : inner, given[key], key);
        return inner < 0 ? [] : problem('required', 'Required, but missing.', path + jsonPointer([key]));
      });
      for (const key of Object.keys(given))
        if (!Object.hasOwn(node[1], key))
          problems.push(...problem('unknown_key', 'Unknown key.', path + jsonPointer([key])));
      return problems;
    }
  }
}
