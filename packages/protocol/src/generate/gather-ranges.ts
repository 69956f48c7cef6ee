import type { JsonSchema } from './json-schema.js';
import { valuesOf } from './merge-alternatives.js';

/** A JSON Schema in which numbers may take their range from the value of another key. */
export type RangedSchema = Omit<JsonSchema, 'properties'> & {
  properties?: Record<string, RangedSchema>;
  /** Ranges of the numbers marked `ranged`, by the value of this text. */
  ranges?: Record<string, [min: number, max: number]>;
};

/** Stands for every number whose range another key tells. */
const RANGED = { type: 'integer', format: 'ranged' };

/** Whether a schema is a number whose range another key tells. */
export const isRanged = (schema: RangedSchema): boolean => schema.format === RANGED.format;

/**
 * Alternatives that are the same but for the value of one key and the range of their numbers, as one: the value tells the
 * range. Nothing is assumed of the schemas: only those that become equal text by it are taken together.
 *
 * @param alternatives Schemas of objects.
 * @returns As many or fewer, in their order.
 */
export function gatherRanges(alternatives: readonly JsonSchema[]): readonly RangedSchema[] {
  const keys = Object.keys(alternatives[0]?.properties ?? {});
  const gathered = keys.map((key) => gatherBy(key, alternatives));
  return gathered.reduce<readonly RangedSchema[]>(
    (best, next) => (next.length < best.length ? next : best),
    alternatives,
  );
}

function gatherBy(key: string, alternatives: readonly JsonSchema[]): readonly RangedSchema[] {
  const ranges: NonNullable<RangedSchema['ranges']> = {};
  const bySkeleton = new Map<string, Set<unknown>>();
  for (const schema of alternatives) {
    const { skeleton, found } = skeletonOf(schema, key);
    const values = valuesOf(schema.properties?.[key] ?? {});
    if (!values?.every((value) => typeof value === 'string') || found.length > 1) return alternatives;
    for (const value of values) {
      if (!found[0]) continue;
      if (ranges[value] && JSON.stringify(ranges[value]) !== found[0]) return alternatives;
      ranges[value] = JSON.parse(found[0]) as [number, number];
    }
    bySkeleton.set(skeleton, new Set([...(bySkeleton.get(skeleton) ?? []), ...values]));
  }
  const names = Object.keys(ranges);
  for (const values of bySkeleton.values())
    if (values.size !== names.length || !names.every((name) => values.has(name))) return alternatives;
  return [...bySkeleton.keys()].map((skeleton) => {
    const schema = JSON.parse(skeleton) as RangedSchema;
    return { ...schema, properties: { ...schema.properties, [key]: { ranges } } };
  });
}

/** The text of a schema without one key's values and without ranges, and the distinct ranges in it. */
function skeletonOf(schema: JsonSchema, key: string): { skeleton: string; found: string[] } {
  const found = new Set<string>();
  const rest = { ...schema, properties: { ...schema.properties, [key]: {} } };
  const skeleton = JSON.stringify(rest, (_, part: JsonSchema | undefined) => {
    if (part?.type !== 'integer') return part;
    found.add(JSON.stringify([part.minimum, part.maximum]));
    return RANGED;
  });
  return { skeleton, found: [...found] };
}
