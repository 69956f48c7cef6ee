import type { SchemaNode } from '../light-check/schema-node.js';
import type { JsonSchema } from './json-schema.js';
import { mergeAlternatives, valuesOf } from './merge-alternatives.js';

/** Keywords the translation reads, and those that say nothing about validity beyond them. */
const KNOWN = new Set(
  (
    '$schema $id $ref $defs title description type format const enum pattern minLength maxLength minimum maximum ' +
    'required properties additionalProperties items minItems maxItems anyOf oneOf'
  ).split(' '),
);

/** The table that the light check reads, and the row of every schema given. */
export type LightSchemas = { readonly nodes: readonly SchemaNode[]; readonly rows: Readonly<Record<string, number>> };

/**
 * Translates JSON Schemas into the table that the light check reads.
 *
 * @param schemas JSON Schemas by name; each may refer to its own `$defs`, and equal names mean equal definitions.
 * @throws {RangeError} If a schema says something that the light check cannot judge.
 */
export function lightSchemas(schemas: Readonly<Record<string, JsonSchema>>): LightSchemas {
  const table = new SchemaTable();
  const rows = Object.entries(schemas).map(([name, schema]) => [name, table.row(schema, schema.$defs ?? {})]);
  return { nodes: table.nodes, rows: Object.fromEntries(rows) as Record<string, number> };
}

/** Rows in the making: each schema once, found again by its content or, where it contains itself, by its name. */
class SchemaTable {
  readonly nodes: SchemaNode[] = [];
  readonly #rowOfContent = new Map<string, number>();
  readonly #rowOfName = new Map<string, number>();

  row(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): number {
    if (schema.$ref === undefined) return this.#add(this.#node(schema, definitions));
    const name = schema.$ref.replace('#/$defs/', '');
    const known = this.#rowOfName.get(name);
    if (known !== undefined) return known;
    const definition = definitions[name]!;
    if (!JSON.stringify(definition).includes(JSON.stringify(schema.$ref))) return this.row(definition, definitions);
    const row = this.nodes.push(['any']) - 1;
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

  #node(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): SchemaNode {
    const stray = Object.keys(schema).find((keyword) => !KNOWN.has(keyword));
    if (stray) throw new RangeError(`Failed to translate a schema: the light check cannot judge "${stray}".`);
    const row = (inner: JsonSchema) => this.row(inner, definitions);
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives) {
      const merged = mergeAlternatives(alternatives);
      return merged.length === 1 ? this.#node(merged[0]!, definitions) : ['any', ...merged.map(row)];
    }
    const values = valuesOf(schema);
    if (values) return ['one', ...values];
    if (schema.type === 'string' && schema.pattern !== undefined)
      return schema.maxLength === undefined
        ? ['text', schema.pattern]
        : ['text', schema.pattern, schema.minLength ?? 0, schema.maxLength];
    if (schema.type === 'integer' && schema.minimum !== undefined && schema.maximum !== undefined)
      return ['int', schema.minimum, schema.maximum];
    if (schema.type === 'array' && schema.items && schema.maxItems !== undefined)
      return ['list', row(schema.items), schema.minItems ?? 0, schema.maxItems];
    if (schema.type === 'object' && schema.additionalProperties === false) {
      const entries = Object.entries(schema.properties ?? {}).map(([key, inner]) => {
        const inRow = row(inner);
        return [key, schema.required?.includes(key) ? inRow : ~inRow] as const;
      });
      return ['map', Object.fromEntries(entries)];
    }
    throw new RangeError(`Failed to translate a schema: the light check cannot judge ${JSON.stringify(schema)}.`);
  }
}
