import * as z from 'zod';
import { spokenText } from './text.js';

/** What the feedback is about, nested at will: counter 3 of branch 12 of region east. */
export type Subject = {
  /** Kind of thing: `branch`, `staff`, `product`, `order`, `page`, or the site's own word. */
  type: string;
  /** The site's own id for it. */
  id: string;
  /** What people call it. */
  name?: string | undefined;
  /** What it is a part of, so that figures roll up. */
  parent?: Subject | undefined;
};

/** What the feedback is about, nested at will: counter 3 of branch 12 of region east. */
export const Subject = z
  .strictObject({
    type: spokenText(64),
    id: spokenText(128),
    name: spokenText(200).optional(),
    // Typed by hand: a declaration file cannot infer a type that contains itself.
    get parent(): z.ZodOptional<z.ZodType<Subject>> {
      return Subject.optional();
    },
  })
  .meta({ id: 'Subject', description: 'What is spoken about; `parent` is what it is a part of.' });
