import * as z from 'zod';
import { SITE_PATTERN } from './site.js';
import { UUID_V7_PATTERN } from './uuid-v7.js';
import { CaseNumber } from './voices/later.js';
import { spokenText } from './text.js';

/**
 * A CloudEvent of one type. `id` and `source` together are the idempotency key. Extension attributes are let through.
 *
 * @see CloudEvents 1.0.2, "Context attributes"; JSON event format 1.0.2.
 */
export const cloudEvent = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.looseObject({
    specversion: z.literal('1.0'),
    /** UUIDv7, made once at capture and kept through every attempt. */
    id: z.string().regex(new RegExp(`^${UUID_V7_PATTERN}$`)),
    /** `/hearback/{site}`. */
    source: z.string().regex(new RegExp(`^/hearback/${SITE_PATTERN}$`)),
    type: z.literal(type),
    /** The number of the case it begins or belongs to. */
    subject: CaseNumber.optional(),
    /** When it was said, by the clock of the device. */
    time: z.iso.datetime({ offset: true }),
    datacontenttype: z.literal('application/json').optional(),
    dataschema: spokenText(2048).optional(),
    /** When this attempt was sent, by the clock of the device; its skew corrects `time`. */
    sentat: z.iso.datetime({ offset: true }).optional(),
    /** Which attempt this is, from 1. */
    attempt: z.int().min(1).optional(),
    /** Version of the SDK that sent it. */
    sdkver: spokenText(64).optional(),
    /** What was lost on the device since the last report, by reason: `outbox_full=2 rejected=1`. */
    losses: z
      .string()
      .max(200)
      .regex(/^[a-z_]+=[1-9][0-9]*(?: [a-z_]+=[1-9][0-9]*)*$/)
      .optional(),
    data,
  });
