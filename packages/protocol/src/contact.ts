import * as z from 'zod';
import { spokenText, text } from './text.js';

/** How to reach the person; present only where they typed it. */
export const Contact = z
  .strictObject({
    name: spokenText(200).optional(),
    phone: spokenText(40).optional(),
    email: text(254, { pattern: /^[^\s@\p{Cs}\x00]+@[^\s@\p{Cs}\x00]+$/u }).optional(),
    /** How they would rather be reached. */
    channel: z.enum(['phone', 'email', 'message']).optional(),
    /** When they would rather be reached, in their words. */
    preferredTime: spokenText(200).optional(),
    /** Consent to be called back. */
    callback: z.boolean().optional(),
  })
  .meta({ id: 'Contact', description: 'How to reach the person; present only where they typed it.' });
export type Contact = z.infer<typeof Contact>;
