import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';

type Media = { readonly schema: object };
type Answer = { readonly content?: Readonly<Record<string, Media>> } | { readonly $ref: string };
type Operation = { readonly responses: Readonly<Record<string, Answer>> };
type Components = {
  readonly responses: Readonly<Record<string, Answer>>;
  readonly schemas: Readonly<Record<string, object>>;
};

const file = fileURLToPath(import.meta.resolve('@hearback/protocol/schemas/openapi.yaml'));
const { paths, components } = parse(readFileSync(file, 'utf8')) as {
  paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  components: Components;
};

/** Schemas of events and problems, which by their standards may have further members. */
const isOpen = (name: string) => /(?:Event|EventBatch|Problem)$/.test(name);

/** A schema whose objects allow only the members that it names. */
function closed(schema: unknown): unknown {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map(closed);
  const members = Object.fromEntries(Object.entries(schema).map(([name, value]) => [name, closed(value)]));
  const isShape = 'properties' in schema && !('additionalProperties' in schema);
  return isShape ? { ...members, additionalProperties: false } : members;
}

const closedSchemas = Object.fromEntries(
  Object.entries(components.schemas).map(([name, schema]) => [name, isOpen(name) ? schema : closed(schema)]),
);
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });

/** What is wrong with a value by the schemas as they are published, and by those that allow no member that they do not name. */
const faultsIn = (schema: object, value: unknown): string[] =>
  [
    { ...schema, components: { schemas: components.schemas } },
    { ...(closed(schema) as object), components: { schemas: closedSchemas } },
  ].flatMap((each) => {
    const validate = ajv.compile(each);
    if (validate(value)) return [];
    return validate.errors!.map(({ instancePath, message }) => `${instancePath || '/'} ${message}`);
  });

/** What is wrong with a value by the published schema of a name; empty if nothing is. */
export const publishedFaults = (name: string, value: unknown): string[] =>
  faultsIn({ $ref: `#/components/schemas/${name}` }, value);

const followed = (answer: Answer): Exclude<Answer, { $ref: string }> =>
  '$ref' in answer ? followed(components.responses[answer.$ref.split('/').at(-1)!]!) : answer;

/**
 * Compares an answer with the published OpenAPI document.
 *
 * @param operation As the document has it: `GET /v1/cases/{number}`.
 * @returns What differs: a status or media type that is not documented, or where the body does not match its schema; empty if nothing does.
 */
export async function differences(operation: string, response: Response): Promise<string[]> {
  const [method = '', path = ''] = operation.split(' ');
  const documented = paths[path]?.[method.toLowerCase()]?.responses[response.status];
  if (!documented) return [`${operation} has no status ${response.status}`];
  const { content = {} } = followed(documented);
  if (response.status === 204 && Object.keys(content).length === 0) return [];
  const type = (response.headers.get('content-type') ?? '').split(';')[0]!;
  const media = content[type] ?? content['*/*'];
  if (!media) return [`${operation} ${response.status} has no content of type "${type}"`];
  const text = await response.text();
  if (type === 'application/x-ndjson')
    return text
      .trim()
      .split('\n')
      .flatMap((line) => publishedFaults('RegisterRecord', JSON.parse(line)));
  return type.endsWith('json') ? faultsIn(media.schema, JSON.parse(text)) : [];
}

/** Every operation of the document: `GET /v1/cases`. */
export const documentedOperations: readonly string[] = Object.entries(paths).flatMap(([path, members]) =>
  Object.entries(members).flatMap(([method, member]) =>
    'responses' in member ? `${method.toUpperCase()} ${path}` : [],
  ),
);
