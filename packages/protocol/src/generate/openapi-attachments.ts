import { refused } from './openapi-responses.js';

const binary = { '*/*': { schema: { type: 'string', format: 'binary' } } };

const said = (status: 'stored' | 'known', description: string) => ({
  description,
  content: {
    'application/json': {
      schema: { type: 'object', required: ['status'], properties: { status: { const: status } } },
      example: { status },
    },
  },
});

/** What an endpoint does with the files that events name. */
export const attachmentPaths = {
  parameters: [
    {
      name: 'sha256',
      in: 'path',
      required: true,
      description: 'Hash of the file’s bytes, as `data.evidence` of an event names it.',
      schema: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    },
  ],
  put: {
    operationId: 'putAttachment',
    tags: ['voices'],
    summary: 'Send a file that an accepted event names',
    description:
      'Sent after the event was accepted; may be sent again. The media type of the request is ignored: it is determined from the bytes.',
    security: [],
    requestBody: { required: true, description: 'The bytes of the file, not compressed.', content: binary },
    responses: {
      200: said('known', 'It was already stored.'),
      201: said('stored', 'It is on stable storage.'),
      ...refused({ 403: 'Forbidden', 404: 'NotNamed', 408: 'IncompleteFile', 413: 'FileTooLarge', 422: 'WrongFile' }),
      ...refused({ 429: 'TooManyRequests', 503: 'ServiceUnavailable' }),
    },
  },
  get: {
    operationId: 'getAttachment',
    tags: ['register'],
    summary: 'Save a file',
    description: 'For people who handle cases. Always a download, never displayed by a browser.',
    responses: {
      200: {
        description: 'The file. Its media type is determined from its bytes.',
        headers: {
          'Content-Disposition': {
            description: 'Always `attachment`.',
            schema: { type: 'string' },
            example: 'attachment; filename="9f86d081884c.jpg"',
          },
        },
        content: binary,
      },
      ...refused({ 401: 'Unauthorized', 404: 'NotThere', 503: 'OutOfReach' }),
    },
  },
} as const;
