import { mediaTypeOf } from '../attachments/media-type-of.js';
import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';

/** Digits of the hash in the name that a browser saves the file by. */
const NAME_DIGITS = 12;

/**
 * `GET /v1/attachments/{sha256}`: a file, for tokens that may see an event that names it, and only as a download. Its kind is told from
 * its bytes; nothing in it can run here, whatever it is.
 */
export async function getAttachment({ request, name: sha256 }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'read');
  if (!admission.ok) return admission.refusal;
  const isNamed = (await admission.register.expectedFiles(sha256)).length > 0;
  const file = isNamed ? await context.attachments?.get(sha256) : null;
  if (!file)
    return problem(404, {
      code: 'not_found',
      detail: isNamed ? 'The file has not arrived yet.' : 'No event of the register names this file.',
    });
  const { mediaType, extension } = mediaTypeOf(file.head);
  return new Response(file.stream(), {
    headers: {
      'content-type': mediaType,
      'content-length': String(file.bytes),
      'content-disposition': `attachment; filename="${sha256.slice(0, NAME_DIGITS)}.${extension}"`,
      'content-security-policy': "default-src 'none'; sandbox",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}
