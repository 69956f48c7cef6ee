/** A kind of file: its media type and the usual ending of its name. */
export type FileKind = { readonly mediaType: string; readonly extension: string };

const UNKNOWN: FileKind = { mediaType: 'application/octet-stream', extension: 'bin' };

const kind = (mediaType: string, extension: string): FileKind => ({ mediaType, extension });

/** Bytes as text, one character a byte. */
const latin = (bytes: Uint8Array, start: number, end: number): string =>
  String.fromCharCode(...bytes.subarray(start, end));

/** Kinds told by what a file begins with. */
const BEGINNINGS: readonly (readonly [beginning: string, kind: FileKind])[] = [
  ['\xff\xd8\xff', kind('image/jpeg', 'jpg')],
  ['\x89PNG\r\n\x1a\n', kind('image/png', 'png')],
  ['GIF87a', kind('image/gif', 'gif')],
  ['GIF89a', kind('image/gif', 'gif')],
  ['II*\0', kind('image/tiff', 'tif')],
  ['MM\0*', kind('image/tiff', 'tif')],
  ['%PDF-', kind('application/pdf', 'pdf')],
];

/** Kinds of ISO media files, by brand. @see ISO/IEC 14496-12, "File type box"; 23008-12 for HEIF. */
const BRANDS: Readonly<Record<string, FileKind>> = {
  heic: kind('image/heic', 'heic'),
  heix: kind('image/heic', 'heic'),
  mif1: kind('image/heif', 'heif'),
  avif: kind('image/avif', 'avif'),
  isom: kind('video/mp4', 'mp4'),
  mp42: kind('video/mp4', 'mp4'),
  'qt  ': kind('video/quicktime', 'mov'),
};

/**
 * What a file is by its own bytes, whatever its sender calls it. Only kinds that a photo, a film or a scan comes in are
 * told; HTML, SVG and everything else is `application/octet-stream`.
 *
 * @param head The first bytes, 16 or more if there are as many.
 * @see WHATWG MIME Sniffing Standard, 6.1 "Matching an image type pattern".
 */
export function mediaTypeOf(head: Uint8Array): FileKind {
  const beginning = latin(head, 0, 16);
  for (const [bytes, found] of BEGINNINGS) if (beginning.startsWith(bytes)) return found;
  if (/^RIFF[^]{4}WEBP/.test(beginning)) return kind('image/webp', 'webp');
  if (beginning.slice(4, 8) === 'ftyp') return BRANDS[beginning.slice(8, 12)] ?? UNKNOWN;
  return UNKNOWN;
}
