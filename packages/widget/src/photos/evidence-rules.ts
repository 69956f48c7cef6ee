/** Most files that one complaint carries. @see packages/protocol/src/voices/complaint.ts */
export const MAX_FILES = 10;

/** Most bytes of one file: a round figure below the 25 MiB of packages/protocol/src/evidence.ts. */
export const MAX_FILE_BYTES = 25_000_000;

/** What a person offers, as far as it is judged before it is opened. */
export type OfferedFile = { readonly name: string; readonly type: string; readonly size: number };

/** Why a file is not taken. */
export type FileFault = 'many' | 'empty' | 'large';

const PHOTO_TYPE = /^image\/(?!svg)/i;
const PHOTO_NAME = /\.(?:jpe?g|png|webp|avif|hei[cf]|gif|bmp|tiff?)$/i;

/**
 * Whether a file is a photo, which is made anew before it is sent. By its name where the system knows no type, as Windows
 * does not of HEIC.
 */
export const isPhoto = ({ name, type }: Pick<OfferedFile, 'name' | 'type'>): boolean =>
  PHOTO_TYPE.test(type) || (!type && PHOTO_NAME.test(name));

/**
 * What stands in the way of taking a file.
 *
 * @param held Files held already.
 * @returns `undefined` if nothing does. A photo may be of any size: it becomes smaller.
 */
export function fileFault(file: OfferedFile, held: number): FileFault | undefined {
  if (held >= MAX_FILES) return 'many';
  if (file.size === 0) return 'empty';
  return file.size > MAX_FILE_BYTES && !isPhoto(file) ? 'large' : undefined;
}
