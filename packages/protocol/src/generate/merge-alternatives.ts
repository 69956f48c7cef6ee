import type { JsonSchema } from './json-schema.js';

/** The finite values a schema allows, or `undefined` if they are not spelt out. */
export function valuesOf(schema: JsonSchema): (string | boolean | null)[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  if (schema.type === 'null') return [null];
  if (schema.type === 'boolean') return [true, false];
  return schema.enum;
}

/**
 * The same alternatives in fewer: nested ones are lifted, and objects that differ in one fixed value alone become one
 * object that allows either value.
 */
export function mergeAlternatives(alternatives: readonly JsonSchema[]): JsonSchema[] {
  const merged: JsonSchema[] = [];
  for (let next of alternatives.flatMap((schema) => (schema.anyOf ? mergeAlternatives(schema.anyOf) : [schema]))) {
    for (let i = 0; i < merged.length; i++) {
      const both = mergePair(merged[i]!, next);
      if (!both) continue;
      merged.splice(i, 1);
      next = both;
      i = -1;
    }
    merged.push(next);
  }
  return merged;
}

function mergePair(left: JsonSchema, right: JsonSchema): JsonSchema | undefined {
  const { properties: leftProperties, ...leftRest } = left;
  const { properties: rightProperties, ...rightRest } = right;
  if (!leftProperties || !rightProperties || !same(leftRest, rightRest)) return undefined;
  const keys = Object.keys(leftProperties);
  if (!same(keys, Object.keys(rightProperties))) return undefined;
  const [key, ...others] = keys.filter((name) => !same(leftProperties[name], rightProperties[name]));
  if (key === undefined || others.length > 0) return undefined;
  const leftValues = valuesOf(leftProperties[key]!);
  const rightValues = valuesOf(rightProperties[key]!);
  if (!leftValues || !rightValues) return undefined;
  const { const: _, enum: __, type, ...rest } = leftProperties[key]!;
  const either: JsonSchema = { ...rest, enum: [...new Set([...leftValues, ...rightValues])] };
  if (type !== undefined && type === rightProperties[key]!.type) either.type = type;
  return { ...leftRest, properties: { ...leftProperties, [key]: either } };
}

const same = (left: unknown, right: unknown): boolean => JSON.stringify(left) === JSON.stringify(right);
