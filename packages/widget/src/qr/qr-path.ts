import { generate } from 'lean-qr';

/** A QR code to draw: `path` in a box of `size` by `size`, quiet zone included. */
export type QrPath = { readonly size: number; readonly path: string };

/** Modules left free on every side. @see ISO/IEC 18004, "Quiet zone" */
const QUIET = 4;

/**
 * A text as a QR code.
 *
 * @throws {Error} If the text is too long for one: more than some 2,900 bytes.
 */
export function qrPath(text: string): QrPath {
  const code = generate(text);
  let path = '';
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x + QUIET} ${y + QUIET}h1v1h-1z`;
  return { size: code.size + 2 * QUIET, path };
}
