import { describe, expect, it } from 'vitest';
import { mediaTypeOf } from './media-type-of.js';

const bytes = (latin: string) => Uint8Array.from(latin, (symbol) => symbol.charCodeAt(0));

describe('mediaTypeOf', () => {
  it.each([
    ['\xff\xd8\xff\xe0\0\x10JFIF', 'image/jpeg', 'jpg'],
    ['\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'image/png', 'png'],
    ['GIF89a<script>', 'image/gif', 'gif'],
    ['RIFF\x24\0\0\0WEBPVP8 ', 'image/webp', 'webp'],
    ['\0\0\0\x18ftypheic\0\0\0\0', 'image/heic', 'heic'],
    ['\0\0\0\x18ftypavif\0\0\0\0', 'image/avif', 'avif'],
    ['\0\0\0\x18ftypisom\0\0\0\0', 'video/mp4', 'mp4'],
    ['II*\0\x08\0\0\0', 'image/tiff', 'tif'],
    ['%PDF-1.7\n', 'application/pdf', 'pdf'],
  ])('tells %j to be %s', (beginning, mediaType, extension) =>
    expect(mediaTypeOf(bytes(beginning))).toEqual({ mediaType, extension }),
  );

  it.each([
    '',
    '\xff\xd8',
    '<svg xmlns="http://www.w3.org/2000/svg">',
    '<!DOCTYPE html><script>alert(1)</script>',
    ' %PDF-1.7',
    'RIFF\x24\0\0\0WAVE',
    '\0\0\0\x18ftypevil',
    'MZ\x90\0',
  ])('calls %j bytes of no known kind', (beginning) =>
    expect(mediaTypeOf(bytes(beginning)).mediaType).toBe('application/octet-stream'),
  );
});
