import * as z from 'zod';

/** Body of every error answer, `application/problem+json`. @see RFC 9457. */
export const Problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string().optional(),
    /** Machine-readable reason. */
    code: z.string().optional(),
    /** Seconds to wait; the `Retry-After` header in a place every page may read. */
    retryAfter: z.number().min(0).optional(),
  })
  .meta({ id: 'Problem' });
export type Problem = z.infer<typeof Problem>;
