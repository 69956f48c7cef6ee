import { evidenceOf, type Evidence } from '@hearback/protocol/light';
import type { AttachmentRow } from '../outbox/rows.js';
import type { UploadTools } from './upload-tools.js';

/** Files one voice may carry. */
export const MAX_FILES = 10;

/** Bytes of one file. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** A file and what the voice says of it. */
export type Attached = {
  readonly row: Omit<AttachmentRow, 'createdAt'>;
  readonly bytes: ArrayBuffer;
  readonly evidence: Evidence;
};

/**
 * Reads files to their last byte, so that what is hashed, kept and sent is the same. One given twice is taken once.
 *
 * @param voice Id of the event they go with.
 * @param invalid Makes the error.
 * @throws {HearbackError} `VALIDATION_FAILED` with the path of the file that is empty, too large, not readable or one
 *   too many.
 */
export async function readFiles(
  files: Iterable<Blob>,
  voice: string,
  invalid: UploadTools['invalid'],
): Promise<Attached[]> {
  const attached = new Map<string, Attached>();
  const list = Symbol.iterator in Object(files) ? [...files] : [files as unknown as Blob];
  for (const [index, file] of list.entries()) {
    const path = `/attachments/${index}`;
    if (index === MAX_FILES) throw invalid('too_many', path, `Expected at most ${MAX_FILES} files.`);
    const size = (file as Blob | null)?.arrayBuffer && file.size;
    if (!size || size > MAX_FILE_BYTES)
      throw invalid('size', path, `Expected 1 to ${MAX_FILE_BYTES} bytes, got ${size}.`);
    const bytes = await file.arrayBuffer().catch((cause: unknown) => {
      throw invalid('unreadable', path, `Expected a file, got ${cause}`);
    });
    const evidence = await evidenceOf(file, bytes);
    const { sha256, mediaType, name = '' } = evidence;
    const row: Attached['row'] = {
      id: `${voice}/${sha256}`,
      voice,
      sha256,
      bytes: size,
      mediaType,
      name,
      attempts: 0,
      leaseOwner: '',
      leaseUntil: 0,
      nextAt: 0,
      lastError: '',
      state: 'waiting',
    };
    attached.set(sha256, { row, bytes, evidence });
  }
  return [...attached.values()];
}
