import * as z from 'zod';
import { spokenText } from '../text.js';
import { later } from './later.js';

/** After a case is resolved: was it put right, the first time, as promised, and how satisfied is the person now? */
export const FollowUpData = z
  .strictObject({
    ...later,
    fixed: z.enum(['yes', 'partly', 'no']).optional(),
    /** Fixed the first time; feeds the first-time fix rate. */
    firstTime: z.boolean().optional(),
    promiseKept: z.boolean().optional(),
    /** On `likert5`. */
    satisfaction: z.int().min(1).max(5).optional(),
    /** The person wants the case opened again. */
    reopen: z.boolean().optional(),
    comment: spokenText(4000).optional(),
  })
  .meta({
    id: 'FollowUpData',
    description: 'Whether a resolved case was put right, and how satisfied the person is now.',
  });
export type FollowUpData = z.infer<typeof FollowUpData>;
