import { ReplyTemplate } from '../reply-template.js';
import { schemaRef } from './api-schemas.js';
import type { JsonSchema } from './json-schema.js';
import { toJsonSchema } from './json-schemas.js';
import { refused } from './openapi-responses.js';

const json = (schema: object) => ({ 'application/json': { schema } });

const id = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'A UUID in lower case, chosen by the client that makes the template.',
  schema: { type: 'string', format: 'uuid' },
};

const condition = (name: string, required: boolean, description: string) => ({
  name,
  in: 'header',
  required,
  description,
  schema: { type: 'string' },
});

const kept = {
  headers: {
    ETag: { description: 'Version of the template, for `If-Match`.', schema: { type: 'string' }, example: '"2"' },
  },
  content: json(schemaRef('KeptTemplate')),
};

/** Shapes of templates, by name. */
export function templateSchemas(): Record<string, JsonSchema> {
  const { $defs, ...whole } = toJsonSchema(ReplyTemplate);
  const sent = { ...($defs?.['ReplyTemplate'] ?? whole) };
  delete sent.$schema;
  const properties = { ...sent.properties, by: schemaRef('Actor') };
  return {
    ReplyTemplate: { description: 'A template as it is sent to be kept.', ...sent, properties },
    KeptTemplate: {
      description: 'A template as it is kept.',
      type: 'object',
      required: ['id', 'site', 'title', 'text', 'by', 'changedAt', 'version'],
      properties: {
        id: { type: 'string', format: 'uuid' },
        ...properties,
        by: {
          description: 'Who changed it last; null where the token does not say.',
          oneOf: [schemaRef('Actor'), { type: 'null' }],
        },
        changedAt: { type: 'string', format: 'date-time' },
        version: { description: 'Grows with each change.', type: 'integer', minimum: 1 },
      },
    },
  };
}

/** What an endpoint does with the templates of a team. */
export const templatePaths = {
  '/v1/templates': {
    get: {
      operationId: 'listTemplates',
      tags: ['cases'],
      summary: 'Read what replies to the cases of a site begin from',
      description: 'Needs a token with the scope `handle`.',
      parameters: [
        { name: 'site', in: 'query', required: true, description: 'Of this site.', schema: { type: 'string' } },
      ],
      responses: {
        200: {
          description: 'All templates of the site, by their titles.',
          content: json({
            type: 'object',
            required: ['templates'],
            properties: { templates: { type: 'array', maxItems: 200, items: schemaRef('KeptTemplate') } },
          }),
        },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 403: 'TooLittle', 503: 'OutOfReach' }),
      },
    },
  },
  '/v1/templates/{id}': {
    parameters: [id],
    put: {
      operationId: 'putTemplate',
      tags: ['cases'],
      summary: 'Keep a template, unless it was changed since it was read',
      description: 'Needs a token with the scope `handle`, and one of the two headers.',
      parameters: [
        condition('If-Match', false, 'The version that was read, in quotes.'),
        condition('If-None-Match', false, '`*` for a new template, under an id that none has had.'),
      ],
      requestBody: { required: true, content: json(schemaRef('ReplyTemplate')) },
      responses: {
        200: { description: 'The template as it is kept from now on.', ...kept },
        201: { description: 'The new template.', ...kept },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 403: 'TooLittle', 409: 'TemplateRefused' }),
        ...refused({ 412: 'TemplateChanged', 413: 'ContentTooLarge', 415: 'NotJson', 422: 'WrongTemplate' }),
        ...refused({ 428: 'TemplateIfMatchNeeded', 503: 'ServiceUnavailable' }),
      },
    },
    delete: {
      operationId: 'deleteTemplate',
      tags: ['cases'],
      summary: 'Remove a template, unless it was changed since it was read',
      description: 'Needs a token with the scope `handle`.',
      parameters: [condition('If-Match', true, 'The version that was read, in quotes.')],
      responses: {
        204: { description: 'It is removed.' },
        ...refused({ 401: 'Unauthorized', 403: 'TooLittle', 404: 'NotThere', 412: 'TemplateChanged' }),
        ...refused({ 428: 'TemplateIfMatchNeeded', 503: 'ServiceUnavailable' }),
      },
    },
  },
} as const;
