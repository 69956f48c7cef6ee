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
  day('from', 'The first day, by the clock of each site; by default thirty days before `to`.'),
  day('to', 'The first day that is no longer included; by default tomorrow.'),
];

/** What the voices mean. */
export const insightsPaths = {
  '/v1/insights': {
    get: {
      operationId: 'readInsights',
      tags: ['register'],
      summary: 'Indicators of a period',
      parameters: [
        ...days,
        {
          name: 'lang',
          in: 'query',
          description: 'Preferred language for the labels of items.',
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
      summary: 'Indicators of a period by subject, such as branches or desks',
      parameters: [
        ...days,
        {
          name: 'text',
          in: 'query',
          description: 'Part of a name or an id, upper or lower case.',
          schema: { type: 'string', maxLength: 200 },
        },
        {
          name: 'skip',
          in: 'query',
          description: 'How many subjects to skip, in descending order of feedback.',
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
