/** One segment of a JPEG file before its picture begins. */
export type JpegSegment = { readonly marker: number; readonly content: Uint8Array };

/**
 * What stands before the picture in a JPEG file.
 *
 * @throws {RangeError} If it is not a JPEG.
 * @see ITU-T T.81, B.1.1 "Kinds of parameters".
 */
export function jpegSegments(bytes: Uint8Array): JpegSegment[] {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) throw new RangeError('Failed to read a JPEG: expected SOI, got none.');
  const segments: JpegSegment[] = [];
  for (let at = 2; bytes[at] === 0xff && bytes[at + 1] !== 0xda;) {
    const length = bytes[at + 2]! * 256 + bytes[at + 3]!;
    segments.push({ marker: bytes[at + 1]!, content: bytes.slice(at + 4, at + 2 + length) });
    at += 2 + length;
  }
  return segments;
}

const ascii = (text: string): number[] => [...text].map((letter) => letter.codePointAt(0)!);
const segment = (marker: number, content: readonly number[]) => [
  0xff,
  marker,
  (content.length + 2) >> 8,
  (content.length + 2) & 0xff,
  ...content,
];
/** A directory entry of one short. */
const short = (tag: number, value: number) => [0, tag, 0, 3, 0, 0, 0, 1, 0, value, 0, 0];

/** Texts in a `phonePhoto`, as a camera writes them, that must not be sent: camera, time and place. */
export const PHOTO_SECRETS = ['Camera of Ana', '2026:05:12 10:33:55', 'N 25.0330 E 121.5654'] as const;

/**
 * A JPEG as a phone writes it: with EXIF (orientation, camera, time, place), XMP and a comment.
 *
 * @param orientation 1 to 8. @see JEITA CP-3451, 4.6.4 "Orientation".
 */
export function phonePhoto(jpeg: Uint8Array<ArrayBuffer>, orientation: number): Blob {
  const texts = PHOTO_SECRETS.flatMap((text) => ascii(text));
  const header = [...ascii('Exif\0\0'), ...ascii('MM'), 0, 42, 0, 0, 0, 8];
  const exif = [...header, 0, 1, ...short(0x12, orientation).with(0, 1), 0, 0, 0, 0, ...texts];
  const xmp = [
    ...ascii('http://ns.adobe.com/xap/1.0/\0'),
    ...ascii(`<x:xmpmeta>${PHOTO_SECRETS.join(' ')}</x:xmpmeta>`),
  ];
  const added = [...segment(0xe1, exif), ...segment(0xe1, xmp), ...segment(0xfe, ascii(PHOTO_SECRETS[0]))];
  return new Blob([jpeg.slice(0, 2), new Uint8Array(added), jpeg.slice(2)], { type: 'image/jpeg' });
}
