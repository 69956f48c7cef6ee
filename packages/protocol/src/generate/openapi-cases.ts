import { CASE_CHANGES } from '../event-types.js';
import { CASE_STATES } from '../case/case-state.js';
import { schemaRef } from './api-schemas.js';
import { refused } from './openapi-responses.js';

const dateTime = { type: 'string', format: 'date-time' };
const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });
const json = (schema: object) => ({ 'application/json': { schema } });

const number = {
  name: 'number',
  in: 'path',
  required: true,
  description: 'The number the person was told.',
  schema: schemaRef('CaseNumber'),
};

const etag = {
  ETag: { description: 'Version of the case, for `If-Match`.', schema: { type: 'string' }, example: '"12"' },
};

const deadline = {
  type: 'object',
  required: ['name', 'dueAt', 'doneAt', 'isBreached'],
  properties: {
    name: { enum: ['acknowledge', 'act', 'resolve'] },
    dueAt: dateTime,
    doneAt: orNull(dateTime),
    isBreached: { description: 'Done late, or late and not done.', type: 'boolean' },
  },
};

/** Changes that the person is never told of. */
const UNTOLD: ReadonlySet<string> = new Set(['erased', 'overdue', 'reclassified', 'noted']);

const summary = {
  number: schemaRef('CaseNumber'),
  site: { type: 'string' },
  kind: { enum: ['complaint', 'suggestion'] },
  state: { enum: CASE_STATES },
  category: { type: 'string' },
  failure: { enum: ['outcome', 'process'] },
  severity: { enum: ['A', 'B', 'C'] },
  assignedTo: orNull(schemaRef('Actor')),
  isWithdrawn: { type: 'boolean' },
  receivedAt: dateTime,
  updatedAt: dateTime,
  deadlines: { type: 'array', items: deadline },
  breaches: { description: 'Deadlines ever breached, reopenings included.', type: 'integer', minimum: 0 },
  isOverdue: { description: 'Open, and a deadline has passed.', type: 'boolean' },
  version: { type: 'integer', minimum: 1 },
};

const closesAt = {
  ...dateTime,
  description:
    'When it is closed unless anybody says something before; only of a resolved case that is closed by silence.',
};

/** Members that every case has: only its classification may be missing. */
const ALWAYS = Object.keys(summary).filter((name) => !['category', 'failure', 'severity'].includes(name));

/** Shapes of cases, by name. */
export const CASE_SCHEMAS = {
  ListedCase: {
    description: 'A case in a list.',
    type: 'object',
    required: [...ALWAYS, 'contactName', 'categoryLabel', 'excerpt'],
    properties: {
      ...summary,
      contactName: {
        description: 'What the person is called; null if they gave no name, or it was erased.',
        type: ['string', 'null'],
      },
      categoryLabel: {
        description: 'What the person saw the category called; null if they saw none, or a handler has chosen another.',
        type: ['string', 'null'],
      },
      excerpt: { description: 'The first 200 characters of the text.', type: 'string' },
    },
  },
  Case: {
    description: 'A case with everything that happened to it, computed from its events.',
    type: 'object',
    required: [...ALWAYS, 'allowed', 'followUp', 'steps'],
    properties: {
      ...summary,
      allowed: { description: 'Changes that may be made next.', type: 'array', items: { enum: CASE_CHANGES } },
      closesAt,
      followUp: orNull(schemaRef('FollowUpData')),
      steps: {
        type: 'array',
        items: {
          type: 'object',
          required: ['seq', 'at', 'event'],
          properties: { seq: { type: 'integer' }, at: dateTime, event: schemaRef('HearbackEvent') },
        },
      },
    },
  },
  TrackedCase: {
    description: 'A case as the person who raised it sees it: what they were told and did, and by when they will hear.',
    type: 'object',
    required: [
      'number',
      'kind',
      'state',
      'isWithdrawn',
      'isFollowedUp',
      'receivedAt',
      'updatedAt',
      'deadlines',
      'told',
    ],
    properties: {
      number: summary.number,
      kind: summary.kind,
      state: summary.state,
      isWithdrawn: summary.isWithdrawn,
      isFollowedUp: {
        description: 'The person has said whether it was put right since it was last resolved.',
        type: 'boolean',
      },
      receivedAt: dateTime,
      updatedAt: dateTime,
      promise: { description: 'What they were promised when they wrote.', type: 'string' },
      deadlines: summary.deadlines,
      closesAt,
      told: {
        type: 'array',
        items: {
          type: 'object',
          required: ['at', 'change'],
          properties: {
            at: dateTime,
            change: {
              description: 'A change of the case, or what the person did later.',
              enum: [...CASE_CHANGES.filter((each) => !UNTOLD.has(each)), 'follow-up', 'amendment', 'withdrawal'],
            },
            message: { description: 'What was written to the person.', type: 'string' },
            reason: { description: 'Why it was rejected.', type: 'string' },
            remedy: { description: 'What was done to put it right.', type: 'string' },
            by: {
              description: 'Who signed the words; absent where nothing was written to the person.',
              type: 'object',
              properties: { name: { type: 'string' }, role: { type: 'string' } },
            },
            isBySilence: {
              description: 'Of a closing: nobody closed it, they said nothing for as long as the site waits.',
              type: 'boolean',
            },
            fixed: { enum: ['yes', 'partly', 'no'] },
          },
        },
      },
    },
  },
} as const;

const filter = (name: string, description: string, schema: object = { type: 'string' }) => ({
  name,
  in: 'query',
  description,
  schema,
});

/** Which cases of a site are meant, and in which order. */
export const caseFilters = [
  filter('state', 'One of the states; repeat it for more.', { type: 'array', items: { enum: CASE_STATES } }),
  filter('kind', 'Complaints or suggestions.', { enum: ['complaint', 'suggestion'] }),
  filter('severity', 'As it was last classified.', schemaRef('Severity')),
  filter('category', 'As it was last classified.'),
  filter('assignee', 'Id of the handler who has taken it on.'),
  filter('overdue', 'Only those that are overdue; without `q`, the one that is most so first.', {
    type: 'boolean',
    default: false,
  }),
  filter(
    'q',
    'Part of the number, of the first 500 characters of what was said, or of the name, e-mail address or phone of the person, in any case of letters.',
    {
      type: 'string',
      maxLength: 100,
    },
  ),
  filter(
    'sort',
    'By when they began, by what happened last, or open ones by their next deadline. ' +
      'A search with `q` is sorted by `newest` or `oldest`, `overdue` without one by `due`.',
    { enum: ['newest', 'oldest', 'changed', 'due'], default: 'newest' },
  ),
];

/** What an endpoint does with cases. */
export const casePaths = {
  '/v1/cases': {
    get: {
      operationId: 'listCases',
      tags: ['cases'],
      summary: 'List the cases that match, and the number in each state',
      parameters: [
        filter('site', 'Of one site.'),
        ...caseFilters,
        filter('cursor', 'What an earlier answer to the same query gave as `next`.'),
        filter('limit', 'Most cases in one answer.', { type: 'integer', minimum: 1, maximum: 200, default: 50 }),
      ],
      responses: {
        200: {
          description:
            'Those that match every filter. A search may return fewer than `limit`, even none, before the end.',
          content: json({
            type: 'object',
            required: ['cases', 'next', 'counts', 'overdue', 'categories'],
            properties: {
              cases: { type: 'array', items: schemaRef('ListedCase') },
              next: { description: 'Send it as `cursor`; null at the end.', type: ['string', 'null'] },
              counts: {
                description:
                  'Number of cases by state that match `site`, `kind`, `severity` and `category`, whatever the other filters.',
                type: 'object',
                propertyNames: { enum: CASE_STATES },
                additionalProperties: { type: 'integer', minimum: 1 },
              },
              overdue: {
                description: 'How many of these are overdue; counted up to 10000.',
                type: 'integer',
                minimum: 0,
                maximum: 10_000,
              },
              categories: {
                description:
                  'The categories of the cases of each site, whatever the filters; sites without any are left out.',
                type: 'object',
                additionalProperties: { type: 'array', items: { type: 'string' }, minItems: 1, uniqueItems: true },
              },
            },
          }),
        },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 503: 'OutOfReach' }),
      },
    },
  },
  '/v1/cases/{number}': {
    parameters: [number],
    get: {
      operationId: 'getCase',
      tags: ['cases'],
      summary: 'Read a case: everything with a token, or what the person may see with the proof of its key',
      security: [{ token: [] }, { proof: [] }],
      responses: {
        200: {
          description: 'With a token a Case, with a proof a TrackedCase.',
          headers: etag,
          content: json({ oneOf: [schemaRef('Case'), schemaRef('TrackedCase')] }),
        },
        ...refused({ 401: 'Unauthorized', 404: 'NotThere', 429: 'TooManyRequests', 503: 'OutOfReach' }),
      },
    },
  },
  '/v1/cases/{number}/events': {
    parameters: [number],
    post: {
      operationId: 'changeCase',
      tags: ['cases'],
      summary: 'Record a change of a case as an event',
      parameters: [
        {
          name: 'If-Match',
          in: 'header',
          required: true,
          description: 'The ETag of the case as it was read.',
          schema: { type: 'string' },
        },
      ],
      requestBody: {
        required: true,
        description: 'The change, and the data of its event without `number`.',
        content: json({
          type: 'object',
          required: ['change'],
          properties: {
            change: { enum: CASE_CHANGES.filter((each) => each !== 'erased' && each !== 'overdue') },
            by: schemaRef('Actor'),
          },
        }),
      },
      responses: {
        201: {
          description: 'The change is on stable storage; the case as it is afterwards.',
          headers: etag,
          content: json(schemaRef('Case')),
        },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 403: 'TooLittle', 404: 'NotThere', 409: 'NotAllowed' }),
        ...refused({
          412: 'Changed',
          413: 'ContentTooLarge',
          415: 'NotJson',
          422: 'WrongChange',
          428: 'IfMatchNeeded',
        }),
        ...refused({ 503: 'ServiceUnavailable' }),
      },
    },
  },
} as const;
