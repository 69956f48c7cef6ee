import { isSuccess } from '../answers.js';
import type { NotAsked, Rule } from '../rule.js';
import type { Answer } from '../sender.js';

/** Seconds that a preflight should stay valid: a shorter time costs another request for nearly every voice. */
const LASTING_S = 600;

const NEEDS_ORIGIN: NotAsked = { needs: 'an origin of the site' };

const listed = (answer: Answer, header: string): string[] =>
  (answer.header(header) ?? '').split(',').map((name) => name.trim().toLowerCase());

const admits = (answer: Answer, origin: string): boolean =>
  ['*', origin].includes(answer.header('access-control-allow-origin') ?? '');

const found = (answer: Answer, ...headers: string[]): string =>
  `${headers.map((header) => `${header}: ${answer.header(header) ?? '(none)'}`).join(', ')} on ${answer.shown}`;

/** How an endpoint treats pages of another origin. @see Fetch Standard, "CORS protocol". */
export const SHARING: readonly Rule[] = [
  {
    rule: 'lets-pages-ask',
    level: 'must',
    says: 'The answer to a preflight allows a page of the site to post JSON.',
    ask: async ({ sender, origin }) => {
      if (origin === undefined) return NEEDS_ORIGIN;
      const answer = await sender.preflight();
      const headers = listed(answer, 'access-control-allow-headers');
      const allowsType = headers.includes('content-type') || headers.includes('*');
      if (isSuccess(answer) && admits(answer, origin) && allowsType) return null;
      return `Expected 204 with Access-Control-Allow-Origin: ${origin} and Access-Control-Allow-Headers: Content-Type to OPTIONS, got ${found(answer, 'access-control-allow-origin', 'access-control-allow-headers')}.`;
    },
  },
  {
    rule: 'lets-pages-read',
    level: 'must',
    says: 'A page of the site may read the answer.',
    ask: async ({ sender, origin }) => {
      if (origin === undefined) return NEEDS_ORIGIN;
      const answer = await sender.post([sender.voice()]);
      if (admits(answer, origin)) return null;
      return `Expected Access-Control-Allow-Origin: ${origin}, got ${found(answer, 'access-control-allow-origin')}. The browser hides the answer, and the voice is sent again for ever.`;
    },
  },
  {
    rule: 'lets-pages-read-refusals',
    level: 'should',
    says: 'A page of the site may read a refusal, too.',
    ask: async ({ sender, origin }) => {
      if (origin === undefined) return NEEDS_ORIGIN;
      const answer = await sender.postText('[');
      if (admits(answer, origin)) return null;
      return `Expected Access-Control-Allow-Origin: ${origin} on a refusal, got ${found(answer, 'access-control-allow-origin')}. To the page this looks like a lost connection.`;
    },
  },
  {
    rule: 'shows-how-long-to-wait',
    level: 'should',
    says: 'Retry-After is exposed to pages.',
    ask: async ({ sender, origin }) => {
      if (origin === undefined) return NEEDS_ORIGIN;
      const answer = await sender.post([sender.voice()]);
      const exposed = listed(answer, 'access-control-expose-headers');
      if (exposed.includes('retry-after') || exposed.includes('*')) return null;
      return `Expected Access-Control-Expose-Headers: Retry-After, got ${found(answer, 'access-control-expose-headers')}. Otherwise a page of another origin cannot see the header; "retryAfter" in the body serves as well.`;
    },
  },
  {
    rule: 'lets-a-preflight-last',
    level: 'should',
    says: 'A preflight is valid for at least ten minutes.',
    ask: async ({ sender, origin }) => {
      if (origin === undefined) return NEEDS_ORIGIN;
      const answer = await sender.preflight();
      if (Number(answer.header('access-control-max-age') ?? 0) >= LASTING_S) return null;
      return `Expected Access-Control-Max-Age: 7200, got ${found(answer, 'access-control-max-age')}. Otherwise browsers ask again after five seconds.`;
    },
  },
];
