import type { Size } from './photo-size.js';

/** Something to draw on that can be made into a photo. */
export type Surface = {
  readonly canvas: OffscreenCanvas | HTMLCanvasElement;
  readonly context: OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;
  /** As JPEG. @param quality 0–1. @throws {Error} If the browser makes none. */
  readonly toJpeg: (quality: number) => Promise<Blob>;
};

const TYPE = 'image/jpeg';

const fromOffscreen = (canvas: OffscreenCanvas): Surface | undefined => {
  const context = canvas.getContext('2d');
  return context ? { canvas, context, toJpeg: (quality) => canvas.convertToBlob({ type: TYPE, quality }) } : undefined;
};

const fromElement = (canvas: HTMLCanvasElement): Surface => ({
  canvas,
  context: canvas.getContext('2d')!,
  toJpeg: (quality) =>
    new Promise((resolve, reject) =>
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('Failed to encode a photo: the browser made none.'))),
        TYPE,
        quality,
      ),
    ),
});

/** A white surface. Off the page where the browser can encode there, so that nothing of the page waits for it. */
export function makeSurface({ width, height }: Size): Surface {
  const offscreen =
    typeof OffscreenCanvas === 'function' && 'convertToBlob' in OffscreenCanvas.prototype
      ? fromOffscreen(new OffscreenCanvas(width, height))
      : undefined;
  const surface = offscreen ?? fromElement(Object.assign(document.createElement('canvas'), { width, height }));
  surface.context.imageSmoothingQuality = 'high';
  surface.context.fillStyle = '#fff';
  surface.context.fillRect(0, 0, width, height);
  return surface;
}
