import { schemaRef } from './api-schemas.js';
import { VOICE_NAMES } from './definitions.js';
import type { Examples } from './examples.js';
import { FORM_BODIES, FORM_RECEIPT, FORM_REFUSAL } from './openapi-forms.js';
import { OUTCOMES, refused, RESPONSES } from './openapi-responses.js';

/** A refusal of events, or the page that refuses a form. */
const orPage = <Refusal extends { readonly content: object }>(refusal: Refusal) => ({
  ...refusal,
  content: { ...refusal.content, ...FORM_REFUSAL },
});

/** Sending events, and reading them from the register. */
export function eventPaths(examples: Examples): object {
  const example = (name: string, summary: string) => ({ [name]: { summary, value: examples[name] } });
  const records = ['rating', 'complaint'].map((name, place) => {
    const event = examples[name] as { subject: string; sentat: string };
    return { seq: place + 1, receivedAt: event.sentat, number: event.subject, event };
  });
  return {
    post: {
      operationId: 'postEvents',
      tags: ['voices'],
      summary: 'Send events, as a batch or a single one, or a voice as a form',
      security: [],
      requestBody: {
        required: true,
        description:
          'A batch is an array of events; a single event is sent in structured mode; a form is one voice. UTF-8, not compressed.',
        content: {
          'application/cloudevents-batch+json': {
            schema: schemaRef('EventBatch'),
            examples: example('event-batch', 'A rating and a complaint'),
          },
          'application/cloudevents+json': {
            schema: schemaRef('HearbackEvent'),
            examples: Object.assign({}, ...VOICE_NAMES.map(({ file, summary }) => example(file, summary))) as object,
          },
          ...FORM_BODIES,
        },
      },
      responses: {
        200: {
          ...OUTCOMES,
          content: {
            'application/json': {
              schema: schemaRef('OutcomeReply'),
              examples: example('outcome-reply', 'One accepted, one rejected'),
            },
            ...FORM_RECEIPT,
          },
        },
        204: { description: 'All events were accepted: for an endpoint without outcomes.' },
        400: orPage(RESPONSES.BadRequest),
        403: orPage(RESPONSES.Forbidden),
        413: orPage(RESPONSES.ContentTooLarge),
        ...refused({ 415: 'UnsupportedMediaType' }),
        409: RESPONSES.NotYet,
        422: orPage(RESPONSES.UnprocessableContent),
        429: orPage(RESPONSES.TooManyRequests),
        503: orPage(RESPONSES.ServiceUnavailable),
      },
    },
    get: {
      operationId: 'readEvents',
      tags: ['register'],
      summary: 'Read the register from a cursor, or follow it',
      parameters: [
        {
          name: 'after',
          in: 'query',
          description: 'Only records whose `seq` is greater. Use the `seq` of the last record you have.',
          schema: { type: 'integer', minimum: 0, default: 0 },
        },
        {
          name: 'limit',
          in: 'query',
          description: 'The most records in one answer. A tail has no limit.',
          schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
        },
        {
          name: 'follow',
          in: 'query',
          description: 'Continue with future records, as server-sent events. The bare name means true.',
          allowEmptyValue: true,
          schema: { type: 'boolean', default: false },
        },
        {
          name: 'Last-Event-ID',
          in: 'header',
          description: 'Where a broken tail ended; takes precedence over `after`.',
          schema: { type: 'integer', minimum: 0 },
        },
      ],
      responses: {
        200: {
          description:
            'Records in the order of `seq`, one per line, or a tail of them. An answer without `Link` means the end; to a token that is bound to sites, one before it may be empty.',
          headers: {
            'Hearback-Next-After': {
              description: 'What to send as `after` for the records that follow. Not with `follow`.',
              schema: { type: 'integer', minimum: 0 },
            },
            Link: {
              description: 'Address of the records that follow, with `rel="next"`. Not with `follow`.',
              schema: { type: 'string' },
            },
          },
          content: {
            'application/x-ndjson': {
              schema: { type: 'string', description: 'Lines, each a RegisterRecord.' },
              example: records.map((record) => `${JSON.stringify(record)}\n`).join(''),
            },
            'text/event-stream': {
              schema: {
                type: 'string',
                description: 'Messages with `seq` as id and a RegisterRecord as data; comments as heartbeats.',
              },
              example: `: following\n\nid: 1\ndata: ${JSON.stringify(records[0])}\n\n`,
            },
          },
        },
        ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 429: 'TooManyTails', 503: 'OutOfReach' }),
      },
    },
  };
}

/** One line of the register. */
export const REGISTER_RECORD = {
  description: 'One line of the register.',
  type: 'object',
  required: ['seq', 'receivedAt', 'number', 'event'],
  properties: {
    seq: { description: 'Position in the register, from 1; gaps have no meaning.', type: 'integer', minimum: 1 },
    receivedAt: {
      description: 'When it was received, by the clock of the endpoint.',
      type: 'string',
      format: 'date-time',
    },
    number: schemaRef('CaseNumber'),
    event: { ...schemaRef('HearbackEvent'), description: 'The event as it was received, without what was erased.' },
    erased: {
      description:
        'What was erased from the event: `contact` is then an empty object, `name` and `words` are the text "[erased]". Absent if nothing was.',
      type: 'array',
      items: { enum: ['contact', 'name', 'words'] },
    },
  },
};
