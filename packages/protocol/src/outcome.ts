import * as z from 'zod';

const seconds = z.number().min(0);

/** What became of one event. `duplicate` is a success; `retry` asks for the same event again later. */
export const OUTCOME_STATUSES = ['accepted', 'duplicate', 'retry', 'rejected'] as const;

/** An endpoint's answer for one event, matched by `id`, never by place. */
export const Outcome = z
  .looseObject({
    id: z.string(),
    status: z.enum(OUTCOME_STATUSES),
    /** Machine-readable reason. */
    code: z.string().optional(),
    /** Reason in a sentence. */
    detail: z.string().optional(),
    /** Where in the event the problem lies. @see RFC 6901, "JSON Pointer". */
    path: z.string().optional(),
    /** Seconds to wait before another attempt. */
    retryAfter: seconds.optional(),
  })
  .meta({ id: 'Outcome' });
export type Outcome = z.infer<typeof Outcome>;

/** An endpoint's answer for a request. An event whose id is missing is to be sent again. */
export const OutcomeReply = z
  .looseObject({
    outcomes: z.array(Outcome),
    /** The most one request may carry. */
    limits: z.looseObject({ maxEvents: z.int().min(1), maxBytes: z.int().min(1) }).optional(),
    /** Seconds to wait before the next request. */
    retryAfter: seconds.optional(),
  })
  .meta({ id: 'OutcomeReply' });
export type OutcomeReply = z.infer<typeof OutcomeReply>;
