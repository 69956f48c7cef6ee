import { schemaRef } from './api-schemas.js';
import { refused } from './openapi-responses.js';

const CHECK = { enum: ['ok', 'failed', 'slow'] };

const CHECKS = {
  type: 'object',
  required: ['register'],
  properties: {
    register: { ...CHECK, description: 'Whether the register can be read and written.' },
    files: { ...CHECK, description: 'Whether files can be stored; absent if none are accepted.' },
  },
};

/** What tells whether the endpoint is well. */
export const operationPaths = {
  '/healthz': {
    get: {
      operationId: 'health',
      tags: ['operation'],
      summary: 'Whether the endpoint answers',
      security: [],
      responses: {
        200: {
          description: 'It does.',
          content: {
            'application/json': {
              schema: { type: 'object', required: ['status'], properties: { status: { const: 'ok' } } },
              example: { status: 'ok' },
            },
          },
        },
      },
    },
  },
  '/readyz': {
    get: {
      operationId: 'ready',
      tags: ['operation'],
      summary: 'Whether the endpoint can do its work',
      description: 'Use this, not `/healthz`, before routing traffic. A result is reused for a second.',
      security: [],
      responses: {
        200: {
          description: 'The register can be read and written, and files can be stored.',
          content: {
            'application/json': {
              schema: {
                type: 'object',
                required: ['status', 'checks'],
                properties: { status: { const: 'ready' }, checks: CHECKS },
              },
              example: { status: 'ready', checks: { register: 'ok', files: 'ok' } },
            },
          },
        },
        503: {
          description: 'Something fails or takes too long (`not_ready`), or the endpoint is closing (`closing`).',
          content: {
            'application/problem+json': {
              schema: { allOf: [schemaRef('Problem'), { type: 'object', properties: { checks: CHECKS } }] },
              example: {
                type: 'about:blank',
                title: 'Service Unavailable',
                status: 503,
                detail: 'The collector cannot do its work: register (failed). Its log says why.',
                code: 'not_ready',
                retryAfter: 5,
                checks: { register: 'failed', files: 'ok' },
              },
            },
          },
        },
      },
    },
  },
  '/metrics': {
    get: {
      operationId: 'metrics',
      tags: ['operation'],
      summary: 'Metrics for Prometheus',
      description: 'Needs a token that may read all sites, unless the collector was started with `--metrics open`.',
      responses: {
        200: {
          description: 'Prometheus text format. No label contains submitted data.',
          content: { 'text/plain': { schema: { type: 'string' } } },
        },
        ...refused({ 401: 'Unauthorized', 403: 'BoundToSites' }),
      },
    },
  },
};
