import type { AttachmentStore } from '../attachments/attachment-store.js';
import { drainBody, takeBody } from '../attachments/take-body.js';
import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';
import { storeUnavailable, tooManyRequests } from '../http/try-later.js';
import { errorEntry } from '../log-entry.js';
import type { ExpectedFile } from '../store/store.js';

/** Counts requests for files that no event names, in place of a site. No site can have this name. */
const NO_SITE = '-';

const notNamed = (headers: Readonly<Record<string, string>>): Response =>
  problem(404, {
    code: 'not_named',
    detail: 'No accepted event names this file with this size. Send the event first, then the file again.',
    headers,
  });

const tooLarge = (maxFileBytes: number): Response =>
  problem(413, {
    code: 'too_large',
    detail: `A file may have at most ${maxFileBytes} bytes.`,
    members: { maxFileBytes },
  });

const stored = (status: 200 | 201, headers: Readonly<Record<string, string>>): Response =>
  Response.json(
    { status: status === 201 ? 'stored' : 'known' },
    { status, headers: { 'cache-control': 'no-store', ...headers } },
  );

/** The size that a request declares, or `null`. */
function declaredBytes(request: Request): number | null {
  const text = request.headers.get('content-length') ?? '';
  return /^\d{1,15}$/.test(text) ? Number(text) : null;
}

/**
 * `PUT /v1/attachments/{sha256}`: takes a file that an accepted event names, and answers once it is on stable storage:
 * 201, or 200 if it was already there. The bytes must match the hash; the sender's name for them is ignored.
 *
 * A refusal is sent after the body has been read, up to the limit, so that a page that is still sending can read it.
 *
 * @see RFC 9110, 9.3.4 "PUT"; 15.5.9 "408 Request Timeout", which a client may answer by sending again.
 */
export async function putAttachment({ request, info, name: sha256 }: Asked, context: Context): Promise<Response> {
  const { limits, sites, log, attachments } = context;
  const origin = request.headers.get('origin');
  const declared = declaredBytes(request);
  if (declared !== null && declared > limits.maxFileBytes) return tooLarge(limits.maxFileBytes);
  const refuse = async (response: Response) => {
    await drainBody(request, limits.maxFileBytes);
    return response;
  };
  try {
    const named = await context.store.expectedFiles(sha256);
    const admitted = named.filter(({ site }) => sites.admits(site, origin));
    const siteIds = named.length > 0 ? [...new Set(named.map(({ site }) => site))] : [NO_SITE];
    const { waitSeconds, headers } = context.rateLimiter({ sites: siteIds, remoteAddress: info.remoteAddress });
    if (waitSeconds > 0) return await refuse(tooManyRequests(waitSeconds, headers));
    if (named.length > 0 && admitted.length === 0)
      return await refuse(
        problem(403, {
          code: 'origin_not_allowed',
          detail: 'The site does not admit pages of this origin; its owner can add the origin to the site.',
          headers,
        }),
      );
    const isSize = (bytes: number) => admitted.some((each) => each.bytes === bytes);
    if (!attachments || admitted.length === 0 || (declared !== null && !isSize(declared)))
      return await refuse(notNamed(headers));
    if (await attachments.has(sha256)) return await refuse(stored(200, headers));
    return await take(request, { sha256, named: admitted, attachments, headers, maxBytes: limits.maxFileBytes });
  } catch (error) {
    log(errorEntry('store_failed', error));
    return refuse(storeUnavailable());
  }
}

type Taking = {
  readonly sha256: string;
  readonly named: readonly ExpectedFile[];
  readonly attachments: AttachmentStore;
  readonly headers: Readonly<Record<string, string>>;
  readonly maxBytes: number;
};

/** Stores the body if it matches its hash. @throws {Error} If the store fails. */
async function take(request: Request, taking: Taking): Promise<Response> {
  const { sha256, named, attachments, headers, maxBytes } = taking;
  const largest = Math.max(...named.map(({ bytes }) => bytes));
  const incoming = await attachments.begin();
  try {
    const taken = await takeBody(request, Math.min(maxBytes, largest), incoming);
    if (taken.ok && taken.sha256 === sha256 && named.some(({ bytes }) => bytes === taken.bytes)) {
      await incoming.keep(sha256);
      return stored(201, headers);
    }
    await incoming.drop();
    if (taken.ok && taken.sha256 === sha256) return notNamed(headers);
    if (taken.ok ? taken.bytes < largest : taken.reason === 'broken')
      return problem(408, { code: 'incomplete', detail: 'The file ended too early. Send it again.', headers });
    if (!taken.ok && largest > maxBytes) return tooLarge(maxBytes);
    return problem(422, { code: 'hash_mismatch', detail: 'The bytes do not match the hash in the address.', headers });
  } catch (error) {
    await incoming.drop();
    throw error;
  }
}
