import * as z from 'zod';
import { Sha256 } from './digest.js';
import { spokenText } from './text.js';

/** A photo or document that goes with a voice; the bytes travel apart, by their hash. */
export const Evidence = z
  .strictObject({
    sha256: Sha256,
    /** Media type without parameters, such as `image/jpeg`. @see RFC 6838, section 4.2. */
    mediaType: z.string().regex(/^[a-z0-9][a-z0-9!#$&^_.+-]{0,126}\/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}$/),
    /** Size in bytes. */
    bytes: z.int().min(1).max(26_214_400),
    /** File name as the person knows it, without folders. */
    name: spokenText(255).optional(),
  })
  .meta({ id: 'Evidence', description: 'A file that goes with a voice; its bytes travel apart, by their hash.' });
export type Evidence = z.infer<typeof Evidence>;
