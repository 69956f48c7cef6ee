import { encodePhoto } from './encode-photo.js';
import { keepsPixels } from './keeps-pixels.js';

/** Why a photo cannot be sent. `unreadable`: the browser cannot open it. `blocked`: it does not let pixels be read. */
export type PhotoFault = 'unreadable' | 'blocked';

/**
 * A photo as it may be sent: its pixels upright, at most 2048 of them along the longer side, and nothing else of the
 * file. It is never sent otherwise: a photo that cannot be made anew is a fault.
 *
 * Runs on the page's thread, which does no more than draw once: the browser decodes and encodes beside it.
 *
 * @returns A JPEG, or why there is none. Never rejects.
 */
export async function reEncode(photo: Blob): Promise<Blob | PhotoFault> {
  if (!keepsPixels()) return 'blocked';
  let bitmap: ImageBitmap | undefined;
  try {
    const image = (bitmap = await createImageBitmap(photo));
    return await encodePhoto(image, ({ context }, { width, height }) => context.drawImage(image, 0, 0, width, height));
  } catch {
    return 'unreadable';
  } finally {
    bitmap?.close();
  }
}
