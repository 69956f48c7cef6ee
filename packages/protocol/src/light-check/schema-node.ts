/**
 * One schema in the shortest form a page can carry: a subset of JSON Schema in which every schema is a row of one table,
 * so that equal schemas exist once and a recursive one names itself.
 *
 * - `text`: the whole text matches a pattern; its length counts code points.
 * - `int`: a whole number in a range.
 * - `one`: exactly one of these values.
 * - `list`: an array whose entries all fit one row.
 * - `map`: an object with these keys and no others; a row's complement (`~row`) marks a key that may be left out.
 * - `any`: what at least one of these rows accepts.
 */
export type SchemaNode =
  | readonly [kind: 'text', pattern: string, min?: number, max?: number]
  | readonly [kind: 'int', min: number, max: number]
  | readonly [kind: 'one', ...values: (string | boolean | null)[]]
  | readonly [kind: 'list', row: number, min: number, max: number]
  | readonly [kind: 'map', rows: { readonly [key: string]: number }]
  | readonly [kind: 'any', ...rows: number[]];
