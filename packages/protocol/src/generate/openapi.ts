import { apiSchemas, discriminators, schemaRef } from './api-schemas.js';
import { VOICE_NAMES } from './definitions.js';
import { attachmentPaths } from './openapi-attachments.js';
import { CASE_SCHEMAS, casePaths } from './openapi-cases.js';
import { exportPaths } from './openapi-exports.js';
import { FORM_BODIES, FORM_RECEIPT, FORM_REFUSAL, FORM_SCHEMAS } from './openapi-forms.js';
import { operationPaths } from './openapi-operation.js';
import { INSIGHTS_SCHEMAS, insightsPaths } from './openapi-insights.js';
import { HEADERS, OUTCOMES, refused, RESPONSES } from './openapi-responses.js';

/** Example documents by file name without `.json`. */
export type Examples = Readonly<Record<string, unknown>>;

const DESCRIPTION = [
  'What an endpoint of Hearback answers. Events are CloudEvents 1.0 in JSON.',
  '**Delivery.** Senders send at least once: count each pair of `source` and `id` once, for ever, and answer `duplicate` for one that is known already. Answer `accepted` only when the event is on stable storage.',
  '**Simple endpoints.** A sender takes any 2xx answer that is not HTML to mean that all events were accepted, so an endpoint may answer 204. Outcomes let it do better: reject one event of a batch, ask for one again, state limits.',
  '**Cross-origin.** Pages send without credentials. Answer the preflight with the origin of the page (or `*`), the method POST (PUT for files), the header `content-type` and a long `Access-Control-Max-Age`; expose `Retry-After`, `RateLimit` and `RateLimit-Policy`. Never redirect: a redirected POST loses its body.',
  '**Forms.** A page that runs no script sends one voice as the form that it is, in UTF-8 and without files, and its person gets pages in place of JSON: the receipt with number and tracking key, or with the same status as for events the form once more, with all that was typed and what is to be put right. The endpoint makes the event. Only origins of the site are taken. An endpoint that takes no forms answers 415.',
  '**Files.** An event names the files that go with it in `data.evidence`, by hash and size. Once it is accepted, each is sent by PUT to `attachments/{sha256}` beside the address for events. Answer 404 as long as no accepted event names it: the sender then waits and tries again.',
  '**Numbers.** A rating, complaint or suggestion is known by the number made from its `id`; whatever follows names that number in `subject` and in `data.number`. A schema cannot judge the check symbol of a number: `parseEvent` of `@hearback/protocol` does.',
  '**Proofs.** What is said later carries the proof of the first voice’s tracking key. Events come in any order: what is said later may come before its voice. So an endpoint that keeps cases answers what proves nothing with `retry` and the code `unproven` while its voice may be on its way, afterwards with `rejected` and `wrong_proof`; alike whether the number is unknown or the proof is wrong, so that nobody learns which numbers there are. It keeps no proof.',
].join('\n\n');

/** A refusal of events, or the page that refuses a form. */
const orPage = <Refusal extends { readonly content: object }>(refusal: Refusal) => ({
  ...refusal,
  content: { ...refusal.content, ...FORM_REFUSAL },
});

/** The endpoint's description as an OpenAPI 3.1 document. */
export function openapi(version: string, examples: Examples): object {
  const example = (name: string, summary: string) => ({ [name]: { summary, value: examples[name] } });
  const records = ['rating', 'complaint'].map((name, place) => {
    const event = examples[name] as { subject: string; sentat: string };
    return { seq: place + 1, receivedAt: event.sentat, number: event.subject, event };
  });
  const schemas: Record<string, object> = apiSchemas();
  for (const [name, discriminator] of Object.entries(discriminators()))
    schemas[name] = { ...schemas[name], discriminator };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearback endpoint',
      version,
      summary: 'Voices in, register out.',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:8787', description: 'A collector on this machine' }],
    tags: [
      { name: 'voices', description: 'What people say, as it comes in.' },
      { name: 'register', description: 'What came in, in the order it came.' },
      { name: 'cases', description: 'What becomes of complaints and suggestions.' },
      { name: 'operation', description: 'Whether the endpoint is well.' },
    ],
    paths: {
      '/v1/events': {
        post: {
          operationId: 'postEvents',
          tags: ['voices'],
          summary: 'Send events, in a batch or one alone, or a voice as a form',
          security: [],
          requestBody: {
            required: true,
            description:
              'A batch is an array of events; an event alone is sent in structured mode; a form is one voice. UTF-8, not compressed.',
            content: {
              'application/cloudevents-batch+json': {
                schema: schemaRef('EventBatch'),
                examples: example('event-batch', 'A rating and a complaint'),
              },
              'application/cloudevents+json': {
                schema: schemaRef('HearbackEvent'),
                examples: Object.assign(
                  {},
                  ...VOICE_NAMES.map(({ file, summary }) => example(file, summary)),
                ) as object,
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
            204: { description: 'All events were accepted: the answer of an endpoint that judges no single event.' },
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
          summary: 'Read the register from a cursor on, or follow it',
          parameters: [
            {
              name: 'after',
              in: 'query',
              description: 'Only records whose `seq` is greater. Take the `seq` of the last record you have.',
              schema: { type: 'integer', minimum: 0, default: 0 },
            },
            {
              name: 'limit',
              in: 'query',
              description: 'Most records in one answer. A tail has no limit.',
              schema: { type: 'integer', minimum: 1, maximum: 1000, default: 100 },
            },
            {
              name: 'follow',
              in: 'query',
              description: 'Go on with every record to come, as server-sent events. The bare name means true.',
              allowEmptyValue: true,
              schema: { type: 'boolean', default: false },
            },
            {
              name: 'Last-Event-ID',
              in: 'header',
              description: 'Where a broken tail ended; outdoes `after`.',
              schema: { type: 'integer', minimum: 0 },
            },
          ],
          responses: {
            200: {
              description: 'Records in the order of `seq`, one a line, or a tail of them. No records means the end.',
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
            ...refused({ 400: 'BadRequest', 401: 'Unauthorized', 503: 'OutOfReach' }),
          },
        },
      },
      '/v1/attachments/{sha256}': attachmentPaths,
      ...casePaths,
      ...exportPaths,
      ...insightsPaths,
      ...operationPaths,
    },
    security: [{ token: [] }],
    components: {
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'Token of the scope read, handle (needed to change cases) or admin. Sending needs none.',
        },
        proof: {
          type: 'apiKey',
          in: 'header',
          name: 'Hearback-Proof',
          description: 'SHA-256 of the tracking key, in hex. A wrong number and a wrong proof get the same answer.',
        },
      },
      headers: HEADERS,
      responses: RESPONSES,
      schemas: { ...schemas, RegisterRecord: REGISTER_RECORD, ...CASE_SCHEMAS, ...INSIGHTS_SCHEMAS, ...FORM_SCHEMAS },
    },
  };
}

const REGISTER_RECORD = {
  description: 'One line of the register.',
  type: 'object',
  required: ['seq', 'receivedAt', 'number', 'event'],
  properties: {
    seq: { description: 'Place in the register, from 1; gaps mean nothing.', type: 'integer', minimum: 1 },
    receivedAt: {
      description: 'When it was received, by the clock of the endpoint.',
      type: 'string',
      format: 'date-time',
    },
    number: schemaRef('CaseNumber'),
    event: { ...schemaRef('HearbackEvent'), description: 'The event as it was received, less what was erased.' },
    erased: {
      description:
        'What was erased of the event: `contact` is then an empty object, `name` and `words` the text "[erased]". Absent where nothing was.',
      type: 'array',
      items: { enum: ['contact', 'name', 'words'] },
    },
  },
};
