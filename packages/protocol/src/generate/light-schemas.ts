import type { SchemaKeys, SchemaNode, SchemaRef, SchemaVariant } from '../light-check/schema-node.js';
import { SPOKEN_PATTERN } from '../light-check/spoken-pattern.js';
import { gatherRanges, isRanged, type RangedSchema } from './gather-ranges.js';
import type { JsonSchema } from './json-schema.js';
import { inlineOnce } from './inline-once.js';
import { mergeAlternatives, valuesOf } from './merge-alternatives.js';

/** Keywords the translation reads, and those that say nothing about validity beyond them. */
const KNOWN = new Set(
  (
    '$schema $id $ref $defs title description type format const enum pattern minLength maxLength minimum maximum ' +
    'required properties additionalProperties items minItems maxItems anyOf oneOf ranges'
  ).split(' '),
);

/** The table that the light check reads, and every schema given. */
export type LightSchemas = {
  readonly nodes: readonly SchemaNode[];
  readonly rows: Readonly<Record<string, SchemaRef>>;
};

/**
 * Translates JSON Schemas into what the light check reads.
 *
 * @param schemas JSON Schemas by name; each may refer to its own `$defs`, and equal names mean equal definitions.
 * @throws {RangeError} If a schema says something that the light check cannot judge.
 */
export function lightSchemas(schemas: Readonly<Record<string, JsonSchema>>): LightSchemas {
  const table = new SchemaTable();
  const rows = Object.entries(schemas).map(([name, schema]) => [name, table.row(schema, schema.$defs ?? {})]);
  return inlineOnce(table.nodes, Object.fromEntries(rows) as Record<string, number>);
}

type Definitions = Readonly<Record<string, JsonSchema>>;
type Keys = Record<string, number>;

const refuse = (schema: unknown): never => {
  throw new RangeError(`Failed to translate a schema: the light check cannot judge ${JSON.stringify(schema)}.`);
};

/** Rows in the making: each schema once, found again by its content or, where it contains itself, by its name. */
class SchemaTable {
  readonly nodes: SchemaNode[] = [];
  readonly #rowOfContent = new Map<string, number>();
  readonly #rowOfName = new Map<string, number>();

  row(schema: RangedSchema, definitions: Definitions): number {
    if (schema.$ref === undefined) return this.#add(this.#node(schema, definitions));
    const name = schema.$ref.replace('#/$defs/', '');
    const known = this.#rowOfName.get(name);
    if (known !== undefined) return known;
    const definition = definitions[name]!;
    if (!JSON.stringify(definition).includes(JSON.stringify(schema.$ref))) return this.row(definition, definitions);
    const row = this.nodes.push(['one']) - 1;
    this.#rowOfName.set(name, row);
    this.nodes[row] = this.#node(definition, definitions);
    return row;
  }

  #add(node: SchemaNode): number {
    const content = JSON.stringify(node);
    const row = this.#rowOfContent.get(content) ?? this.nodes.push(node) - 1;
    this.#rowOfContent.set(content, row);
    return row;
  }

  #node(schema: RangedSchema, definitions: Definitions): SchemaNode {
    const stray = Object.keys(schema).find((keyword) => !KNOWN.has(keyword));
    if (stray) return refuse(stray);
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives) {
      const merged = gatherRanges(mergeAlternatives(alternatives));
      return merged.length === 1 ? this.#node(merged[0]!, definitions) : this.#variants(merged, definitions);
    }
    if (schema.ranges) return ['scale', schema.ranges];
    const values = valuesOf(schema as JsonSchema);
    if (values) return ['one', ...values];
    if (schema.type === 'string' && schema.pattern !== undefined) return textNode(schema.pattern, schema);
    if (isRanged(schema)) return ['int'];
    if (schema.type === 'integer' && schema.minimum !== undefined && schema.maximum !== undefined)
      return ['int', schema.minimum, schema.maximum];
    if (schema.type === 'array' && schema.items && schema.maxItems !== undefined)
      return ['list', this.row(schema.items, definitions), schema.minItems ?? 0, schema.maxItems];
    const [required, optional] = this.#keys(schema, definitions);
    return Object.keys(optional).length ? ['map', required, optional] : ['map', required];
  }

  /** The keys of an object: those it must have, and those it may. */
  #keys(schema: RangedSchema, definitions: Definitions): readonly [required: Keys, optional: Keys] {
    if (schema.type !== 'object' || schema.additionalProperties !== false) return refuse(schema);
    const required: Keys = {};
    const optional: Keys = {};
    for (const [key, inner] of Object.entries(schema.properties ?? {}))
      (schema.required?.includes(key) ? required : optional)[key] = this.row(inner, definitions);
    return [required, optional];
  }

  #variants(alternatives: readonly RangedSchema[], definitions: Definitions): SchemaNode {
    const branches = alternatives.map((schema) => this.#keys(schema, definitions));
    for (const [i, one] of branches.entries())
      for (const other of branches.slice(i + 1)) if (!areApart(one, other)) return refuse(alternatives);
    const [required, optional] = [0, 1].map((side) =>
      pick(branches[0]![side]!, (key, row) => branches.every((branch) => branch[side]![key] === row)),
    ) as [Keys, Keys];
    const variants = branches.map((branch): SchemaVariant => {
      const also = pick(branch[0], (key) => !(key in required));
      const perhaps = pick(branch[1], (key) => !(key in optional));
      return Object.keys(perhaps).length ? [also, perhaps] : [also];
    });
    return ['map', required, optional, ...variants];
  }
}

const pick = (keys: SchemaKeys, wanted: (key: string, row: SchemaRef) => boolean): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([key, row]) => wanted(key, row))) as Keys;

/** Whether no object can have the keys that both ask for: one requires a key that the other does not know. */
const areApart = (one: readonly [Keys, Keys], other: readonly [Keys, Keys]): boolean =>
  [one, other].some(([required], i) => {
    const [needed, optional] = i ? one : other;
    return Object.keys(required).some((key) => !(key in needed) && !(key in optional));
  });

function textNode(pattern: string, { minLength, maxLength }: RangedSchema): SchemaNode {
  if (maxLength === undefined ? minLength !== undefined : minLength !== 1) return refuse({ pattern, minLength });
  if (pattern === SPOKEN_PATTERN && maxLength !== undefined) return ['text', maxLength];
  if (maxLength === undefined && new RegExp(pattern, 'u').test('')) return refuse({ pattern });
  return ['text', maxLength ?? 0, pattern];
}
