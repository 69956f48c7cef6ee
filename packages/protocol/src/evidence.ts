import * as z from 'zod';
import { Sha256 } from './digest.js';
import { MAX_FILE_NAME, MEDIA_TYPE } from './file-limits.js';
import { spokenText } from './text.js';

/** A photo or document that goes with a voice; the bytes travel apart, by their hash. */
export const Evidence = z
  .strictObject({
    sha256: Sha256,
    /** Media type without parameters, such as `image/jpeg`. */
    mediaType: z.string().regex(MEDIA_TYPE),
    /** Size in bytes. */
    bytes: z.int().min(1).max(26_214_400),
    /** File name as the person knows it, without folders. */
    name: spokenText(MAX_FILE_NAME).optional(),
  })
  .meta({ id: 'Evidence', description: 'A file that goes with a voice; its bytes travel apart, by their hash.' });
export type Evidence = z.infer<typeof Evidence>;
