/**
 * One schema in the shortest form a page can carry, a subset of JSON Schema.
 *
 * - `text`: the whole text matches a pattern, or says something where there is none; `max` counts code points, 0 for no
 *   limit. Without a pattern at least one.
 * - `int`: a whole number in a range; without one, in the range its `scale` tells.
 * - `one`: exactly one of these values.
 * - `scale`: one of these keys, whose value is the range for the numbers after it.
 * - `list`: an array whose entries all fit one schema.
 * - `map`: an object with these keys and no others: all of `required`, any of `optional`, and those of one variant where
 *   there are several. The keys alone tell which variant is meant.
 */
export type SchemaNode =
  | readonly [kind: 'text', max: number, pattern?: string]
  | readonly [kind: 'int', min?: number, max?: number]
  | readonly [kind: 'one', ...values: (string | boolean | null)[]]
  | readonly [kind: 'scale', ranges: SchemaRanges]
  | readonly [kind: 'list', entry: SchemaRef, min: number, max: number]
  | readonly [kind: 'map', required: SchemaKeys, optional?: SchemaKeys, ...variants: SchemaVariant[]];

/** A schema, or the row of one that is used in several places or contains itself. */
export type SchemaRef = number | SchemaNode;

/** Schemas by key. */
export type SchemaKeys = { readonly [key: string]: SchemaRef };

/** Keys that an object may have besides those of all variants. */
export type SchemaVariant = readonly [required: SchemaKeys, optional?: SchemaKeys];

/** Lowest and highest number by the name of a scale. */
export type SchemaRanges = { readonly [name: string]: readonly [min: number, max: number] };
