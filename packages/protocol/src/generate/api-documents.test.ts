import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const schemas = resolve(import.meta.dirname, '../../schemas');
const read = (name: string) => readFileSync(resolve(schemas, name), 'utf8');

type Json = { [key: string]: Json } & Json[];

/** Every place in a document that holds a reference, with the reference. */
function references(node: unknown, path = ''): { path: string; ref: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
    key === '$ref' && typeof value === 'string' ? [{ path, ref: value }] : references(value, `${path}/${key}`),
  );
}

const resolves = (document: Json, ref: string): boolean =>
  ref.startsWith('#/') &&
  ref
    .slice(2)
    .split('/')
    .reduce<Json | undefined>((node, key) => node?.[key], document) !== undefined;

/** Validates a value against a schema of an API document, references and all. */
function judge(document: Json, name: string, value: unknown) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema({ $id: 'doc:api', components: document['components'] }, 'doc:api');
  const validate = ajv.compile({ $ref: `doc:api#/components/schemas/${name}` });
  return validate(value) ? null : validate.errors;
}

describe('openapi.yaml', () => {
  const document = parse(read('openapi.yaml')) as Json;

  it('is a valid OpenAPI 3.1 document', async () => {
    const { valid, errors } = await new Validator().validate(read('openapi.yaml'));
    expect(errors).toBeUndefined();
    expect(valid).toBe(true);
  });

  it('has no dangling references', () => {
    expect(references(document).filter(({ ref }) => !resolves(document, ref))).toEqual([]);
  });

  it('shows only examples that its own schemas accept', () => {
    const { post } = document['paths']!['/v1/events']!;
    const bodies = Object.values(post!['requestBody']!['content']!);
    const replies = [
      ...Object.values(post!['responses']!),
      ...Object.values(document['components']!['responses']!),
    ].flatMap((response) => Object.values(response['content'] ?? {}));
    let shown = 0;
    for (const media of [...bodies, ...replies]) {
      const name = (media['schema']!['$ref'] as unknown as string).split('/').at(-1)!;
      const values = media['examples']
        ? Object.values(media['examples']).map((each) => each['value'])
        : [media['example']];
      for (const value of values) {
        expect(judge(document, name, value)).toBeNull();
        shown++;
      }
    }
    expect(shown).toBeGreaterThan(15);
  });

  it('shows register lines that its own schema accepts', () => {
    const text =
      document['paths']!['/v1/events']!['get']!['responses']![200]!['content']!['application/x-ndjson']!['example'];
    const lines = (text as unknown as string).trim().split('\n');
    expect(lines.map((line) => judge(document, 'RegisterRecord', JSON.parse(line)))).toEqual(lines.map(() => null));
  });
});

describe('asyncapi.yaml', () => {
  const document = parse(read('asyncapi.yaml')) as Json;

  it('is a valid AsyncAPI 3 document', () => {
    const require = createRequire(import.meta.url);
    const metaSchema = require('@asyncapi/specs/schemas/3.0.0-without-$id.json') as object;
    const validate = new Ajv({ strict: false, validateFormats: false, logger: false }).compile(metaSchema);
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('has no dangling references', () => {
    expect(references(document).filter(({ ref }) => !resolves(document, ref))).toEqual([]);
  });

  it('has a message with accepted examples for every event type', () => {
    const messages = Object.values(document['components']!['messages']!);
    expect(messages.length).toBe(18);
    for (const message of messages) {
      const name = (message['payload']!['$ref'] as unknown as string).split('/').at(-1)!;
      expect(message['examples']!.length).toBeGreaterThan(0);
      for (const { payload } of message['examples'] as unknown as { payload: unknown }[])
        expect(judge(document, name, payload)).toBeNull();
    }
  });
});
