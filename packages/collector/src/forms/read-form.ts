import { drainBody } from '../attachments/take-body.js';
import { readBody } from '../http/read-body.js';
import type { Limits } from '../limits/limits.js';
import type { FormFields } from './form-fields.js';

/** Why a form could not be read: it is too long or has too many fields, it broke off, or it is not what its media type says, in UTF-8. */
export type UnreadableForm = 'too-large' | 'incomplete' | 'malformed';

/** The fields of a form, or why there are none. */
export type ReadForm =
  | {
      readonly ok: true;
      readonly fields: FormFields;
      /** Whether files came with it, which are not taken. */ readonly hasFiles: boolean;
    }
  | { readonly ok: false; readonly reason: UnreadableForm };

/** Fields that a form may have: many more than people fill in, few enough to be shown again one by one. */
const MAX_FIELDS = 500;

/** A field as it came. */
type Entry = readonly [name: string, value: string | File];

const FORM_TYPE = /^\s*(?:application\/x-www-form-urlencoded|(multipart\/form-data))\s*(?:;|$)/i;

/** Whether a media type is one that a plain form of a page is sent as. @see HTML Standard, "Form submission". */
export const isFormType = (contentType: string | null): boolean => FORM_TYPE.test(contentType ?? '');

/** Reads bytes as UTF-8. @throws {TypeError} If they are none. */
const decoded = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Fields of `application/x-www-form-urlencoded`. @throws {URIError} If something is not UTF-8 in percent signs. */
const urlencoded = (text: string): Entry[] =>
  text
    .split('&')
    .filter((pair) => pair !== '')
    .map((pair) => {
      const [name = '', ...value] = pair.replaceAll('+', ' ').split('=');
      return [decodeURIComponent(name), decodeURIComponent(value.join('='))];
    });

/** Fields of `multipart/form-data`. Rejects if it is none, or has text that is not UTF-8. */
async function multipart(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<Entry[]> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const entries = [...form] as unknown as Entry[];
  // The parser puts replacement characters in place of what it cannot read. Only files may hold other bytes than text.
  if (!entries.some(([, value]) => isFile(value))) decoded(bytes);
  return entries;
}

/** A field for files is sent empty where none was chosen. */
const isFile = (value: string | File): boolean => typeof value !== 'string' && (value.size > 0 || value.name !== '');

/** Line ends as people type them; no blanks at either end, no halves of characters. */
const cleaned = (value: string): string =>
  value.replaceAll(/\r\n?/g, '\n').replaceAll('\u0000', '').toWellFormed().trim();

/** Several values of one name stand in a row: where one is asked for the check refuses that, and nothing is lost. */
function gathered(entries: readonly Entry[]): FormFields {
  const values = new Map<string, Set<string>>();
  for (const [name, value] of entries) {
    const known = values.get(name) ?? new Set();
    values.set(name, known);
    const text = typeof value === 'string' ? cleaned(value) : '';
    if (text) known.add(text);
  }
  return new Map([...values].map(([name, texts]) => [name, [...texts].join(', ')]));
}

/**
 * Reads the form of a request.
 *
 * @see WHATWG URL Standard, "application/x-www-form-urlencoded parsing"; RFC 7578 for `multipart/form-data`.
 */
export async function readForm(request: Request, { maxBytes, maxFileBytes }: Limits): Promise<ReadForm> {
  const refuse = (reason: UnreadableForm): ReadForm => ({ ok: false, reason });
  const contentType = request.headers.get('content-type') ?? '';
  const encoding = request.headers.get('content-encoding') ?? 'identity';
  if (encoding.trim().toLowerCase() !== 'identity') return refuse('malformed');
  if (Number(request.headers.get('content-length')) > maxBytes) {
    // A browser that is still sending shows an error of its own in place of the answer.
    await drainBody(request, maxFileBytes);
    return refuse('too-large');
  }
  const body = await readBody(request, maxBytes);
  if (!body.ok) return refuse(body.reason === 'broken' ? 'incomplete' : body.reason);
  try {
    const isMultipart = FORM_TYPE.exec(contentType)?.[1] !== undefined;
    const entries = isMultipart
      ? await multipart(body.bytes as Uint8Array<ArrayBuffer>, contentType)
      : urlencoded(decoded(body.bytes));
    if (entries.length > MAX_FIELDS) return refuse('too-large');
    return { ok: true, fields: gathered(entries), hasFiles: entries.some(([, value]) => isFile(value)) };
  } catch {
    return refuse('malformed');
  }
}
