import { isUuidV7 } from '@hearback/protocol/light';
import { adopt } from './adopt.js';

/** What was written, and what makes it the same voice after a reload. */
export type DraftRecord = {
  /** Id of the voice that it becomes. */
  readonly id: string;
  /** Key of the case that it opens; absent until it is about to be sent. */
  readonly trackingKey?: string | undefined;
  /** Whether it was about to be sent when it was kept, and so may have been. */
  readonly isHandedOver: boolean;
  /** The form that kept it last, which owns its id. */
  readonly by: string;
  /** When it was kept, milliseconds since 1970. */
  readonly at: number;
  /** How many files went with it, which are not kept. */
  readonly files: number;
  /** What stood in the form. */
  readonly entered: object;
};

/** How long a draft is kept, in milliseconds. */
export const DRAFT_TTL_MS = 30 * 24 * 60 * 60 * 1000;

/** Changes whenever what is written here could not be read as before. */
const VERSION = 1;

/** A draft nobody has begun. */
const BLANK = { id: '', isHandedOver: false, by: '', at: 0, files: 0, entered: {} };

export const writeDraft = (record: DraftRecord): string => JSON.stringify({ version: VERSION, ...record });

/**
 * Reads what was kept.
 *
 * @param text As `localStorage` has it.
 * @returns `undefined` where there is nothing, nothing that can be read, or nothing young enough.
 */
export function readDraft(text: string | null, nowMs: number): DraftRecord | undefined {
  try {
    const kept = JSON.parse(text ?? '') as Partial<DraftRecord & { version: number }> | null;
    const { trackingKey, entered } = kept!;
    const record = adopt(BLANK, kept);
    if (kept!.version !== VERSION || !isUuidV7(record.id) || nowMs - record.at > DRAFT_TTL_MS) return undefined;
    if (typeof entered !== 'object' || !entered) return undefined;
    return { ...record, entered, ...(typeof trackingKey === 'string' && { trackingKey }) };
  } catch {
    return undefined;
  }
}
