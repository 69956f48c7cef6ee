import { schemaRef } from './api-schemas.js';

const headerRef = (name: string) => ({ $ref: `#/components/headers/${name}` });

/** Headers that tell a sender when to come back, by their names. */
export const HEADERS = {
  'Retry-After': {
    description: 'Whole seconds to wait before the next request. The same as `retryAfter` in the body.',
    schema: { type: 'integer', minimum: 0 },
    example: 12,
  },
  RateLimit: {
    description:
      'What is left: `r` requests within `t` seconds. See the IETF draft "RateLimit header fields for HTTP".',
    schema: { type: 'string' },
    example: '"site";r=0;t=12',
  },
  'RateLimit-Policy': {
    description: 'The limit itself: `q` requests in a window of `w` seconds.',
    schema: { type: 'string' },
    example: '"site";q=120;w=60',
  },
  'Access-Control-Expose-Headers': {
    description: 'Must name the three headers above, or pages of other origins cannot read them.',
    schema: { type: 'string' },
    example: 'Retry-After, RateLimit, RateLimit-Policy',
  },
} as const;

const rateHeaders = { RateLimit: headerRef('RateLimit'), 'RateLimit-Policy': headerRef('RateLimit-Policy') };
const waitHeaders = { 'Retry-After': headerRef('Retry-After'), ...rateHeaders };

const problem = (status: number, description: string, { code, detail, ...more }: ProblemExample, headers?: object) => ({
  description,
  ...(headers && { headers }),
  content: {
    'application/problem+json': {
      schema: schemaRef('Problem'),
      example: { type: 'about:blank', title: description.split(':')[0], status, detail, code, ...more },
    },
  },
});

type ProblemExample = { code: string; detail: string; [member: string]: unknown };

/** Answers that refuse a request, by name. */
const REFUSALS = {
  BadRequest: problem(400, 'Bad Request: the body or the query cannot be read. Nothing was stored.', {
    code: 'malformed_json',
    detail: 'The body is not JSON.',
  }),
  Unauthorized: problem(401, 'Unauthorized: reading needs a token.', {
    code: 'unauthorized',
    detail: 'Reading the register needs a token: send "Authorization: Bearer …".',
  }),
  Forbidden: problem(403, 'Forbidden: the site is unknown here, or does not admit pages of this origin.', {
    code: 'unknown_site',
    detail: 'This collector does not accept events for this site; its operator can add the site.',
  }),
  ContentTooLarge: problem(413, 'Payload Too Large: send fewer events at once.', {
    code: 'too_large',
    detail: 'A request may have at most 262144 bytes; send fewer events.',
    limits: { maxEvents: 50, maxBytes: 262_144 },
  }),
  UnsupportedMediaType: problem(415, 'Unsupported Media Type: neither a batch nor one event.', {
    code: 'media_type',
    detail:
      'Send application/cloudevents-batch+json (an array of events) or application/cloudevents+json (one event), in UTF-8.',
  }),
  NotYet: problem(
    409,
    'Conflict: the one event sent in structured mode belongs to a voice that may still be on its way. Send it again.',
    {
      code: 'unproven',
      detail: 'No voice with this number and this key has arrived yet; send this again later.',
      path: '/data/proof',
    },
    rateHeaders,
  ),
  UnprocessableContent: problem(
    422,
    'Unprocessable Entity: the one event sent in structured mode was rejected. Sending it again cannot help.',
    { code: 'length', detail: 'Too long: at most 10000.', path: '/data/text' },
    rateHeaders,
  ),
  TooManyRequests: problem(
    429,
    'Too Many Requests: wait, then send the same events again.',
    { code: 'rate_limited', detail: 'Too many requests; send again in 12 s.', retryAfter: 12 },
    waitHeaders,
  ),
  ServiceUnavailable: problem(
    503,
    'Service Unavailable: nothing of this request was stored. Send the same events again.',
    {
      code: 'store_unavailable',
      detail: 'The register cannot be written at the moment. Send it again.',
      retryAfter: 5,
    },
    { 'Retry-After': headerRef('Retry-After') },
  ),
} as const;

/** Answers that refuse a live tail, by name. */
const TAIL_REFUSALS = {
  TooManyTails: problem(
    429,
    'Too Many Requests: the token follows as many live tails as one may. Only with `follow`.',
    {
      code: 'too_many_tails',
      detail:
        'This token follows 100 live tails at this collector, as many as one may. End one that nobody needs, or use another token.',
      retryAfter: 30,
      maxTails: 100,
    },
    { 'Retry-After': headerRef('Retry-After') },
  ),
} as const;

/** Answers that refuse a file, by name. */
const FILE_REFUSALS = {
  NotNamed: problem(
    404,
    'Not Found: no accepted event names this file with this size, or no files are taken yet. Keep the file and try again later.',
    {
      code: 'not_named',
      detail: 'No accepted event names this file with this size. Send the event first, then the file again.',
    },
    rateHeaders,
  ),
  IncompleteFile: problem(408, 'Request Timeout: the file ended too early. Send it again.', {
    code: 'incomplete',
    detail: 'The file ended too early. Send it again.',
  }),
  FileTooLarge: problem(413, 'Payload Too Large: sending it again cannot help.', {
    code: 'too_large',
    detail: 'A file may have at most 26214400 bytes.',
    maxFileBytes: 26_214_400,
  }),
  WrongFile: problem(422, 'Unprocessable Entity: the bytes are not those that the event named. Nothing was stored.', {
    code: 'hash_mismatch',
    detail: 'The bytes do not match the hash in the address.',
  }),
  NotThere: problem(404, 'Not Found: there is no such thing, or not yet.', {
    code: 'not_found',
    detail: 'The file has not arrived yet.',
  }),
} as const;

/** The answer to readers while the register is out of reach, by name. */
const READING_REFUSALS = {
  OutOfReach: problem(
    503,
    'Service Unavailable: the register cannot be reached at the moment. Try again.',
    {
      code: 'store_unavailable',
      detail: 'The register cannot be reached at the moment; nothing was done. Try again.',
      retryAfter: 5,
    },
    { 'Retry-After': headerRef('Retry-After') },
  ),
} as const;

/** Answers that refuse a change of a case, by name. */
const CASE_REFUSALS = {
  NotJson: problem(415, 'Unsupported Media Type: the change is sent as JSON.', {
    code: 'media_type',
    detail: 'Send application/json, in UTF-8.',
  }),
  TooLittle: problem(
    403,
    'Forbidden: the token may only read; or (`signed_by_another`) it may sign only with its own name, and with its own display name and role if it has any.',
    {
      code: 'insufficient_scope',
      detail: 'This needs a token with the scope "handle".',
    },
  ),
  BoundToSites: problem(403, 'Forbidden: the token is bound to sites, and this counts over all.', {
    code: 'insufficient_scope',
    detail: 'This is about all sites, and the token is bound to some of them; use one that is not.',
  }),
  NotAllowed: problem(409, 'Conflict: the state of the case does not allow the change.', {
    code: 'not_allowed',
    detail: 'A case that is received cannot be closed.',
    state: 'received',
    allowed: ['acknowledged', 'assigned', 'started', 'replied', 'noted', 'reclassified', 'resolved', 'rejected'],
  }),
  Changed: problem(412, 'Precondition Failed: the case has changed since it was read.', {
    code: 'changed',
    detail: 'The case has changed since you read it. Read it again, then decide again.',
  }),
  WrongChange: problem(422, 'Unprocessable Entity: there is no such change, or its data is wrong.', {
    code: 'required',
    detail: 'Required, but missing.',
    path: '/reason',
  }),
  IfMatchNeeded: problem(428, 'Precondition Required: say which version of the case was read.', {
    code: 'if_match_needed',
    detail: 'Send If-Match with the ETag of the case as you read it.',
  }),
} as const;

/** Answers that refuse to keep or remove a template, by name. */
const TEMPLATE_REFUSALS = {
  TemplateRefused: problem(
    409,
    'Conflict: another template of the site has the title (`title_taken`), or the site has as many as it may (`too_many`).',
    {
      code: 'title_taken',
      detail: 'Another template of the site has this title. Give it another, or change that one.',
      path: '/title',
    },
  ),
  TemplateChanged: problem(412, 'Precondition Failed: the template was changed or removed since it was read.', {
    code: 'changed',
    detail: 'The template has changed since you read it. Read the list again, then decide again.',
  }),
  WrongTemplate: problem(422, 'Unprocessable Entity: something is missing or too long, or the site is unknown.', {
    code: 'length',
    detail: 'Too long: at most 80.',
    path: '/title',
  }),
  TemplateIfMatchNeeded: problem(428, 'Precondition Required: say which version was read, or that it is new.', {
    code: 'if_match_needed',
    detail: 'Send If-Match with the version of the template in quotes, or "If-None-Match: *" for a new one.',
  }),
} as const;

/** The answer to events that were judged one by one. */
export const OUTCOMES = {
  description:
    'An outcome for each event; those accepted are on stable storage. An event whose id is missing from `outcomes` has to be sent again.',
  headers: {
    ...rateHeaders,
    'Access-Control-Expose-Headers': headerRef('Access-Control-Expose-Headers'),
  },
} as const;

/** Every refusal, by name. */
export const RESPONSES = {
  ...REFUSALS,
  ...TAIL_REFUSALS,
  ...FILE_REFUSALS,
  ...READING_REFUSALS,
  ...CASE_REFUSALS,
  ...TEMPLATE_REFUSALS,
} as const;

/** References to refusals, by status. */
export const refused = (names: Readonly<Record<number, keyof typeof RESPONSES>>) =>
  Object.fromEntries(
    Object.entries(names).map(([status, name]) => [status, { $ref: `#/components/responses/${name}` }]),
  );
