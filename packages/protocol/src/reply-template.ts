import * as z from 'zod';
import { Actor } from './case/case-data.js';
import { SITE_PATTERN } from './site.js';
import { spokenText } from './text.js';

/** A text that replies to the cases of a site begin from, as it is sent to be kept. */
export const ReplyTemplate = z
  .strictObject({
    site: z
      .string()
      .regex(new RegExp(`^${SITE_PATTERN}$`))
      .meta({ description: 'Whose cases it is for.' }),
    title: spokenText(80).meta({
      description:
        'What it is found by; no two of a site have the same. Kept without characters that are not seen, with one blank between words, in Unicode Normalization Form C.',
    }),
    text: spokenText(10_000).meta({
      description: 'What a reply begins with. `{name}`, `{number}` and `{handler}` stand for what the case says.',
    }),
    by: Actor.optional(),
  })
  .meta({ id: 'ReplyTemplate' });
export type ReplyTemplate = z.infer<typeof ReplyTemplate>;
