import type { Evidence } from './evidence.js';
import { MAX_FILE_NAME, MEDIA_TYPE } from './file-limits.js';
import { sha256Hex } from './sha256-hex.js';

/**
 * What a voice says of a file that goes with it: as much of its name as it may, and of an unknown type the most general.
 *
 * @param file Where its type and, if it has one, its name come from.
 * @param bytes All of it.
 */
export async function evidenceOf(file: Blob, bytes: ArrayBuffer): Promise<Evidence> {
  const sha256 = await sha256Hex(new Uint8Array(bytes));
  const type = file.type.split(';')[0]!.trim().toLowerCase();
  const mediaType = MEDIA_TYPE.test(type) ? type : 'application/octet-stream';
  const name = [...`${(file as Partial<File>).name ?? ''}`].slice(0, MAX_FILE_NAME).join('').trim();
  return { sha256, mediaType, bytes: bytes.byteLength, ...(name && { name }) };
}
