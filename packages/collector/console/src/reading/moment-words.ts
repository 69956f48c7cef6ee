import { durationWords } from '../words/duration-words.js';
import type { Words } from '../words/words.js';
import type { Moment } from './times.js';

/** Less than this is no delay, and clocks that differ by less do not differ, in milliseconds. */
const AT_ONCE_MS = 1_000;

/** How a moment stands to the capture of its voice. */
export interface MomentWords {
  /** "at once", "2 hours 5 minutes later"; where the device's clock is ahead, by how much. */
  readonly text: string;
  /** Whether the device's clock is ahead of the collector's. */
  readonly isAhead: boolean;
}

/** Says how a moment stands to the capture of its voice; `null` of capture itself. */
export function momentWords({ sinceCaptureMs }: Moment, { detail, locale }: Words): MomentWords | null {
  if (sinceCaptureMs === null) return null;
  if (Math.abs(sinceCaptureMs) < AT_ONCE_MS) return { text: detail.atOnce, isAhead: false };
  if (sinceCaptureMs > 0) return { text: detail.later(durationWords(sinceCaptureMs, locale)), isAhead: false };
  return { text: detail.clockAhead(durationWords(-sinceCaptureMs, locale)), isAhead: true };
}
