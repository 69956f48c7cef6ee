import { fitWithin, LONGEST_SIDE, type Size } from './photo-size.js';
import { makeSurface, type Surface } from './surface.js';

/** Bytes a photo should stay below: a minute's wait on a slow phone network, at most. */
const TARGET_BYTES = 1_000_000;

/** What is tried in turn until a photo is small enough. The last is taken as it comes. */
const STEPS = [
  { longest: LONGEST_SIDE, quality: 0.85 },
  { longest: LONGEST_SIDE, quality: 0.75 },
  { longest: LONGEST_SIDE, quality: 0.6 },
  { longest: 1600, quality: 0.6 },
  { longest: 1200, quality: 0.5 },
] as const;

/**
 * Makes a JPEG of pixels and nothing else: what a browser encodes from a canvas has no EXIF, no place, no time and no
 * camera in it.
 *
 * @param size Of what is drawn, in pixels.
 * @param draw Draws it over the whole of a surface of the size given.
 * @param targetBytes Size aimed at; quality goes first, then pixels.
 * @throws {Error} If the browser cannot encode.
 */
export async function encodePhoto(
  size: Size,
  draw: (surface: Surface, size: Size) => void,
  targetBytes = TARGET_BYTES,
): Promise<Blob> {
  let surface: Surface | undefined;
  let drawn = 0;
  let photo: Blob | undefined;
  for (const { longest, quality } of STEPS) {
    if (!surface || longest !== drawn) {
      const fitted = fitWithin(size, longest);
      surface = makeSurface(fitted);
      drawn = longest;
      draw(surface, fitted);
    }
    // oxlint-disable-next-line no-await-in-loop -- each try depends on the size of the one before
    photo = await surface.toJpeg(quality);
    if (photo.size <= targetBytes) break;
  }
  return photo!;
}
