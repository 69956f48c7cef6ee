import { jpegSegments, PHOTO_SECRETS, phonePhoto } from '@hearback/testing';
import { expect } from '@open-wc/testing';

import { encodePhoto } from './encode-photo.js';
import { reEncode } from './re-encode.js';

const COLOURS = ['#f00', '#0f0', '#00f', '#fff'] as const;
const LETTERS = 'RGBW';

/** A photo of four coloured quarters, red, green, blue and white in reading order, as its camera saw them. */
async function quarters(width: number, height: number, type = 'image/jpeg'): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  for (const [at, colour] of COLOURS.entries()) {
    context.fillStyle = colour;
    context.fillRect(at % 2 === 0 ? 0 : width / 2, at < 2 ? 0 : height / 2, width / 2, height / 2);
  }
  return canvas.convertToBlob({ type, quality: 0.95 });
}

const bytesOf = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());

/** The colours of the four quarters in reading order, and the size. */
async function seen(photo: Blob) {
  const bitmap = await createImageBitmap(photo);
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  const letters = [0, 1, 2, 3].map((at) => {
    const x = Math.floor(width * (at % 2 === 0 ? 0.25 : 0.75));
    const y = Math.floor(height * (at < 2 ? 0.25 : 0.75));
    const [red, green, blue] = context.getImageData(x, y, 1, 1).data;
    const high = [red, green, blue].map((value) => value! > 128);
    return high.every(Boolean) ? LETTERS[3] : LETTERS[high.indexOf(true)];
  });
  return { letters: letters.join(''), width, height };
}

async function made(photo: Blob): Promise<Blob> {
  const result = await reEncode(photo);
  if (typeof result === 'string') throw new Error(`expected a photo, got ${result}`);
  return result;
}

describe('reEncode', () => {
  // What the eight orientations show of a picture stored as R G above B W.
  const UPRIGHT = ['RGBW', 'GRWB', 'WBGR', 'BWRG', 'RBGW', 'BRWG', 'WGBR', 'GWRB'] as const;
  for (const [at, letters] of UPRIGHT.entries())
    it(`turns a photo of orientation ${at + 1} upright and leaves nothing else of the file`, async () => {
      const original = phonePhoto(await bytesOf(await quarters(64, 32)), at + 1);
      expect(new TextDecoder('latin1').decode(await bytesOf(original))).to.contain(PHOTO_SECRETS[2]);
      const photo = await made(original);
      const turned = at >= 4;
      expect(await seen(photo)).to.deep.equal({ letters, width: turned ? 32 : 64, height: turned ? 64 : 32 });

      const bytes = await bytesOf(photo);
      const text = new TextDecoder('latin1').decode(bytes);
      for (const secret of PHOTO_SECRETS) expect(text).not.to.contain(secret);
      // Of application segments and comments only JFIF's header, and the colour profile that every canvas has.
      const told = jpegSegments(bytes).filter(({ marker }) => marker >= 0xe0 && marker <= 0xfe);
      for (const { marker, content } of told) {
        expect(marker).to.be.oneOf([0xe0, 0xe2]);
        expect(new TextDecoder('latin1').decode(content)).to.match(marker === 0xe0 ? /^JFIF\0/ : /^ICC_PROFILE\0/);
      }
    });

  it('makes a photo no longer than 2048 pixels', async () => {
    const photo = await made(await quarters(4096, 1024));
    expect(photo.type).to.equal('image/jpeg');
    expect(await seen(photo)).to.deep.equal({ letters: 'RGBW', width: 2048, height: 512 });
  });

  for (const type of ['image/png', 'image/webp'])
    it(`takes ${type}`, async () => {
      const photo = await made(await quarters(40, 40, type));
      expect(photo.type).to.equal('image/jpeg');
      expect(await seen(photo)).to.include({ letters: 'RGBW' });
    });

  it('puts transparent areas on white', async () => {
    const canvas = new OffscreenCanvas(8, 8);
    canvas.getContext('2d');
    const clear = await canvas.convertToBlob({ type: 'image/png' });
    expect(await seen(await made(clear))).to.include({ letters: 'WWWW' });
  });

  it('refuses what the browser cannot open, such as HEIC here', async () => {
    const heic = new Blob(['\0\0\0\u0018ftypheic\0\0\0\0mif1heic'], { type: 'image/heic' });
    expect(await reEncode(heic)).to.equal('unreadable');
  });

  it('refuses if the browser returns noise instead of pixels', async () => {
    const { prototype } = OffscreenCanvasRenderingContext2D;
    const { getImageData } = prototype;
    prototype.getImageData = () => new ImageData(4, 4);
    try {
      expect(await reEncode(await quarters(8, 8))).to.equal('blocked');
    } finally {
      prototype.getImageData = getImageData;
    }
  });
});

describe('encodePhoto', () => {
  const noise = (context: OffscreenCanvasRenderingContext2D, width: number, height: number) => {
    const image = new ImageData(width, height);
    for (let at = 0, seed = 1; at < image.data.length; at++) {
      seed = (seed * 16_807) % 2_147_483_647;
      image.data[at] = at % 4 === 3 ? 255 : seed & 255;
    }
    context.putImageData(image, 0, 0);
  };
  const encode = (targetBytes: number) =>
    encodePhoto(
      { width: 1700, height: 1700 },
      ({ context }, { width, height }) => noise(context as OffscreenCanvasRenderingContext2D, width, height),
      targetBytes,
    );

  it('reduces quality, then pixels, until the photo is small enough', async () => {
    const large = await encode(Infinity);
    const smaller = await encode(large.size - 1);
    expect(smaller.size).to.be.below(large.size);
    expect(await seen(smaller)).to.include({ width: 1700 });
    const smallest = await encode(1);
    expect(await seen(smallest)).to.include({ width: 1200 });
    expect(smallest.size).to.be.below(smaller.size);
  });
});
