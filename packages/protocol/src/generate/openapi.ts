import { apiSchemas, discriminators } from './api-schemas.js';
import { INSIGHTS_SCHEMAS } from './insights-schemas.js';
import { attachmentPaths } from './openapi-attachments.js';
import { CASE_SCHEMAS, casePaths } from './openapi-cases.js';
import type { Examples } from './examples.js';
import { eventPaths, REGISTER_RECORD } from './openapi-events.js';
import { exportPaths } from './openapi-exports.js';
import { FORM_SCHEMAS } from './openapi-forms.js';
import { operationPaths } from './openapi-operation.js';
import { insightsPaths } from './openapi-insights.js';
import { HEADERS, RESPONSES } from './openapi-responses.js';
import { templatePaths, templateSchemas } from './openapi-templates.js';

const DESCRIPTION = [
  'The HTTP interface of a Hearback endpoint. Events are CloudEvents 1.0 in JSON.',
  '**Delivery.** Senders send at least once: count each pair of `source` and `id` once, for ever, and answer `duplicate` for a known one. Answer `accepted` only when the event is on stable storage.',
  '**Simple endpoints.** A sender takes any 2xx answer that is not HTML to mean that all events were accepted, so an endpoint may answer 204. Outcomes let it do more: reject a single event of a batch, ask for one again, state limits.',
  '**Cross-origin.** Pages send without credentials. Answer the preflight with the origin of the page (or `*`), the method POST (PUT for files), the header `content-type` and a long `Access-Control-Max-Age`; expose `Retry-After`, `RateLimit` and `RateLimit-Policy`. Never redirect: a redirected POST loses its body.',
  '**Forms.** A page without script sends one voice as an HTML form, in UTF-8 and without files, and the person gets a page instead of JSON: the receipt with number and tracking key, or, with the same status as for events, the form again with everything that was typed and what has to be corrected. The endpoint creates the event. Only origins of the site are accepted. An endpoint that accepts no forms answers 415.',
  '**Files.** An event names the files that go with it in `data.evidence`, by hash and size. Once it is accepted, each is sent by PUT to `attachments/{sha256}` beside the address for events. Answer 404 as long as no accepted event names it: the sender then waits and tries again.',
  '**Numbers.** A rating, complaint or suggestion is known by the number made from its `id`; whatever follows names that number in `subject` and in `data.number`. A schema cannot check the check symbol of a number: `parseEvent` of `@hearback/protocol` does.',
  '**Proofs.** Follow-ups, amendments and withdrawals carry the proof of the first voice’s tracking key. Events arrive in any order, so one of them may arrive before that voice. An endpoint that keeps cases therefore answers a proof that does not match with `retry` and the code `unproven` while the voice may still arrive, and later with `rejected` and `wrong_proof`. The answer is the same for an unknown number and for a wrong proof, so that nobody learns by asking which numbers exist. Proofs are not stored.',
].join('\n\n');

/** The endpoint's description as an OpenAPI 3.1 document. */
export function openapi(version: string, examples: Examples): object {
  const schemas: Record<string, object> = apiSchemas();
  for (const [name, discriminator] of Object.entries(discriminators()))
    schemas[name] = { ...schemas[name], discriminator };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Hearback endpoint',
      version,
      summary: 'Receives feedback and serves the register.',
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: 'http://127.0.0.1:8787', description: 'A collector on this machine' }],
    tags: [
      { name: 'voices', description: 'Receiving feedback.' },
      { name: 'register', description: 'Reading what was received, in order.' },
      { name: 'cases', description: 'Handling complaints and suggestions.' },
      { name: 'operation', description: 'Health and metrics.' },
    ],
    paths: {
      '/v1/events': eventPaths(examples),
      '/v1/attachments/{sha256}': attachmentPaths,
      ...casePaths,
      ...templatePaths,
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
          description:
            'Token of the scope read, handle (needed to change cases) or admin. One that is bound to sites gets the same answers as if there were no others. Sending needs none.',
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
      schemas: {
        ...schemas,
        RegisterRecord: REGISTER_RECORD,
        ...CASE_SCHEMAS,
        ...templateSchemas(),
        ...INSIGHTS_SCHEMAS,
        ...FORM_SCHEMAS,
      },
    },
  };
}
