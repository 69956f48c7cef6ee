import { schemaRef as ref } from './api-schemas.js';
import { refused } from './openapi-responses.js';

const day = (name: string, description: string) => ({
  name,
  in: 'query',
  description,
  schema: { type: 'string', format: 'date' },
  example: '2026-11-22',
});

const days = [
  { name: 'site', in: 'query', description: 'Only this site.', schema: { type: 'string' } },
  day('from', 'The first day that counts, by the clock of each site; thirty days before `to` where absent.'),
  day('to', 'The first day that does not count any more; tomorrow where absent.'),
];

/** What the voices mean. */
export const insightsPaths = {
  '/v1/insights': {
    get: {
      operationId: 'readInsights',
      tags: ['register'],
      summary: 'What the voices of some days mean',
      parameters: [
        ...days,
        {
          name: 'lang',
          in: 'query',
          description: 'Language of whoever reads, for the words of items.',
          schema: { type: 'string' },
          example: 'zh-TW',
        },
      ],
      responses: {
        200: { description: 'Figures.', content: { 'application/json': { schema: ref('Insights') } } },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 503: 'OutOfReach' }),
      },
    },
  },
  '/v1/insights/subjects': {
    get: {
      operationId: 'readSubjects',
      tags: ['register'],
      summary: 'What was said in some days of branches, desks and whatever else voices name',
      parameters: [
        ...days,
        {
          name: 'text',
          in: 'query',
          description: 'A part of a name or an id, in any case of letters.',
          schema: { type: 'string' },
        },
        {
          name: 'skip',
          in: 'query',
          description: 'How many come before the first of the page, by how much was said of them.',
          schema: { type: 'integer', minimum: 0, default: 0 },
        },
      ],
      responses: {
        200: { description: 'Subjects.', content: { 'application/json': { schema: ref('Subjects') } } },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 503: 'OutOfReach' }),
      },
    },
  },
};
