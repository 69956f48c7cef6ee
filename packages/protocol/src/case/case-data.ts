import * as z from 'zod';
import { slug, spokenText } from '../text.js';
import { Failure, Severity } from '../voices/complaint.js';
import { CaseNumber } from '../voices/later.js';

/** Who did something to a case. */
export const Actor = z
  .strictObject({ id: spokenText(128), name: spokenText(200).optional(), role: spokenText(200).optional() })
  .meta({ id: 'Actor', description: 'Who did something to a case.' });
export type Actor = z.infer<typeof Actor>;

const signed = { number: CaseNumber, by: Actor };
/** What colleagues are told; never shown to the customer. */
const note = spokenText(10_000);

const change = {
  ...signed,
  /** What the customer is told. */
  message: spokenText(10_000).optional(),
  note: note.optional(),
};
const account = spokenText(4000).optional();
const days = z.int().min(1).max(3650).optional();

/** Data of every case change, by change. */
export const CASE_DATA = {
  acknowledged: z.strictObject(change),
  assigned: z.strictObject({ ...change, to: Actor }),
  started: z.strictObject(change),
  replied: z.strictObject({ ...change, message: spokenText(10_000) }),
  /** A note of its own, to colleagues alone: it takes no message. */
  noted: z.strictObject({ ...signed, note }),
  reclassified: z.strictObject({
    ...change,
    category: slug().optional(),
    failure: Failure.optional(),
    severity: Severity.optional(),
  }),
  resolved: z.strictObject({
    ...change,
    cause: account,
    remedy: account,
    responsible: account,
    corrective: account,
    preventive: account,
    /** Days of silence after which the register closes it by itself, as its site stated at that time; absent where it stated none. */
    closeAfterDays: days,
  }),
  rejected: z.strictObject({ ...change, reason: spokenText(4000) }),
  reopened: z.strictObject({ ...change, reason: account }),
  closed: z.strictObject({
    ...change,
    reason: account,
    /** Days of silence after which the register closed it by itself; absent where somebody did. */
    silenceDays: days,
  }),
  /** A deadline passed and the case is still open; the register says so itself. */
  overdue: z.strictObject({
    ...change,
    deadline: z.enum(['acknowledge', 'act', 'resolve']),
    dueAt: z.iso.datetime({ offset: true }),
  }),
  erased: z.strictObject({
    ...change,
    /** `contact`: how to reach the person, and the names of their files. `words`: what was written, and the files. */
    what: z
      .array(z.enum(['contact', 'words']))
      .min(1)
      .max(2),
    reason: spokenText(4000),
  }),
} as const;
