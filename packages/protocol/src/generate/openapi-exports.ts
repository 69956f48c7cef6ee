import { caseFilters } from './openapi-cases.js';
import { refused } from './openapi-responses.js';

const moment = (name: string, description: string) => ({
  name,
  in: 'query',
  description: `${description} A day (from midnight UTC) or a moment of RFC 3339.`,
  schema: { type: 'string' },
  example: '2026-11-22',
});

const table = (name: string, what: string, filters: readonly object[] = []) => ({
  [`/v1/exports/${name}.csv`]: {
    get: {
      operationId: `export${name.charAt(0).toUpperCase()}${name.slice(1)}`,
      tags: ['register'],
      summary: `${what}, as a table for spreadsheets`,
      parameters: [
        { name: 'site', in: 'query', description: 'Only this site.', schema: { type: 'string' } },
        moment('from', 'Only what was received at this moment or later.'),
        moment('to', 'Only what was received before this moment.'),
        {
          name: 'separator',
          in: 'query',
          description: 'Separator of cells: Excel expects the semicolon where the comma is the decimal sign.',
          schema: { enum: ['comma', 'semicolon', 'tab'], default: 'comma' },
        },
        ...filters,
      ],
      responses: {
        200: {
          description:
            'UTF-8 with a byte order mark, CRLF, column names first. Text that a spreadsheet would evaluate is preceded by an apostrophe.',
          content: { 'text/csv': { schema: { type: 'string' } } },
        },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 503: 'OutOfReach' }),
      },
    },
  },
});

const listFilters = caseFilters.map((each) =>
  each.name === 'sort'
    ? { ...each, description: `${each.description} Where nothing of a list is asked, the oldest case comes first.` }
    : each,
);

/** Tables for spreadsheets. */
export const exportPaths = {
  ...table('cases', 'Cases as they stand, one a row', listFilters),
  ...table('ratings', 'Ratings, one answer a row'),
};
