/** Side of the small square picture in pixels, enough for screens with three of them in one CSS pixel. */
const SIDE = 168;

/**
 * The middle of a photo as a small square picture. A canvas, since a strict content security policy lets no page show an
 * image of its own making.
 *
 * @returns `undefined` if the browser cannot draw it; the photo is none the worse.
 */
export async function thumbnail(photo: Blob): Promise<HTMLCanvasElement | undefined> {
  try {
    const bitmap = await createImageBitmap(photo);
    const canvas = Object.assign(document.createElement('canvas'), { width: SIDE, height: SIDE });
    const context = canvas.getContext('2d')!;
    context.imageSmoothingQuality = 'high';
    const side = Math.min(bitmap.width, bitmap.height);
    context.drawImage(bitmap, (bitmap.width - side) / 2, (bitmap.height - side) / 2, side, side, 0, 0, SIDE, SIDE);
    bitmap.close();
    return canvas;
  } catch {
    return undefined;
  }
}
