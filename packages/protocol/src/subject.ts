import * as z from 'zod';
import { spokenText } from './text.js';

/** What is spoken about, nested at will: counter 3 of branch 12 of region east. */
export const Subject = z
  .strictObject({
    /** Kind of thing: `branch`, `staff`, `product`, `order`, `page`, or the site's own word. */
    type: spokenText(64),
    /** The site's own id for it. */
    id: spokenText(128),
    /** What people call it. */
    name: spokenText(200).optional(),
    /** What it is a part of, so that figures roll up. */
    get parent() {
      return Subject.optional();
    },
  })
  .meta({ id: 'Subject', description: 'What is spoken about; `parent` is what it is a part of.' });
export type Subject = z.infer<typeof Subject>;
