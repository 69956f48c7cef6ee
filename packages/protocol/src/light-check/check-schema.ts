import { jsonPointer, type SchemaProblem, type SchemaProblemCode } from '../schema-problem.js';
import type { SchemaKeys, SchemaNode, SchemaRef } from './schema-node.js';
import { SPOKEN_PATTERN } from './spoken-pattern.js';

/** What an object itself holds under a key, whatever its prototype has. */
const own = <Value>(of: Readonly<Record<string, Value>>, key: string) => (Object.hasOwn(of, key) ? of[key] : undefined);

/**
 * What in a value breaks a schema.
 *
 * @param nodes Table that rows are looked up in.
 * @param root The schema.
 * @param whole A JSON value of any shape; a key that holds `undefined` counts as absent, as it will be once sent.
 * @returns Problems, unknown keys last; of a list, those of its first faulty entry; of variants, those of the one whose
 *   keys are nearest. Empty if the value fits.
 */
export function checkSchema(nodes: readonly SchemaNode[], root: SchemaRef, whole: unknown): SchemaProblem[] {
  let range: readonly [min?: number, max?: number] = [];

  const check = (ref: SchemaRef, value: unknown, path: string): SchemaProblem[] => {
    const node = typeof ref === 'number' ? nodes[ref]! : ref;
    const problem = (code: SchemaProblemCode, detail: string, at = path) => [{ code, path: at, detail }];
    const within = (code: SchemaProblemCode, size: number, min = size, max = size) =>
      size < min || size > max ? problem(code, `Expected ${min} to ${max}, got ${size}.`) : [];
    const among = (values: readonly unknown[]) =>
      values.includes(value) ? [] : problem('value', `Expected ${values.map(String).join(' or ')}.`);

    switch (node[0]) {
      case 'text': {
        const [, max, pattern = SPOKEN_PATTERN] = node;
        if (typeof value !== 'string') return problem('type', 'Expected text.');
        if (!new RegExp(pattern, 'u').test(value)) return problem('format', 'Not in the expected form.');
        return within('length', [...value].length, 1, max || undefined);
      }
      case 'int': {
        const [, min = range[0], max = range[1]] = node;
        return Number.isInteger(value)
          ? within('range', value as number, min, max)
          : problem('type', 'Expected a whole number.');
      }
      case 'one':
        return among(node.slice(1));
      case 'scale':
        range = own(node[1], value as string) ?? [];
        return among(Object.keys(node[1]));
      case 'list': {
        const [, entry, min, max] = node;
        if (!Array.isArray(value)) return problem('type', 'Expected a list.');
        const problems = within('length', value.length, min, max);
        for (let i = 0; !problems.length && i < value.length; i++)
          problems.push(...check(entry, value[i], `${path}/${i}`));
        return problems;
      }
      case 'map': {
        const [, required, optional, ...variants] = node;
        if (typeof value !== 'object' || !value || Array.isArray(value)) return problem('type', 'Expected an object.');
        const given = value as Readonly<Record<string, unknown>>;
        const readings = (variants.length ? variants : [[{}] as const]).map(([also, perhaps]) => {
          const needed: SchemaKeys = { ...required, ...also };
          const known: SchemaKeys = { ...required, ...optional, ...also, ...perhaps };
          const isMissing = (key: string) => own(needed, key) !== undefined && own(given, key) === undefined;
          const keys = [...new Set(Object.keys(known).concat(Object.keys(given)))];
          const strange = keys.filter((key) => own(known, key) === undefined || isMissing(key));
          return { known, keys, strange };
        });
        const { known, keys, strange } = readings.reduce((best, next) =>
          next.strange.length > best.strange.length ? best : next,
        );
        return keys.flatMap((key) => {
          const at = path + jsonPointer([key]);
          const inner = own(known, key);
          const part = own(given, key);
          if (inner === undefined) return problem('unknown_key', 'Unknown key.', at);
          if (part !== undefined) return check(inner, part, at);
          return strange.includes(key) ? problem('required', 'Required, but missing.', at) : [];
        });
      }
    }
  };

  return check(root, whole, '');
}
