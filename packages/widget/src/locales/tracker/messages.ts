import type { CaseState } from '@hearback/protocol/light';
import type { PluralMessage } from '../messages.js';

/** The look at a case by number and key, and the list of what was sent from this device. */
export type TrackerMessages = {
  readonly tracker: {
    readonly heading: string;
    readonly intro: string;
    readonly number: string;
    readonly key: string;
    readonly lookUp: string;
    readonly looking: string;
    readonly badNumber: string;
    readonly badKey: string;
    /** Number, key or both are wrong. */
    readonly unknown: string;
    readonly unreachable: string;
    /** Seconds to wait. */
    readonly wait: PluralMessage;
    /** Goes back to where another case can be chosen. */
    readonly back: string;
    readonly promise: string;
    /** `{date}`. */
    readonly readBy: string;
    /** `{date}`. */
    readonly resolveBy: string;
    /** `{date}`. */
    readonly late: string;
    /** When a resolved case is closed by silence: `{date}`. */
    readonly closing: string;
    /** What the person can do about a case that was declined, by the button under it that adds something. */
    readonly objection: string;
    /** Where a case stands, as a heading. */
    readonly states: { readonly [State in CaseState | 'answered' | 'withdrawn']: string };
    readonly history: string;
    /** What happened, as headings in a history. */
    readonly changes: {
      readonly received: string;
      readonly acknowledged: string;
      readonly assigned: string;
      readonly started: string;
      readonly replied: string;
      readonly resolved: string;
      readonly rejected: string;
      readonly reopened: string;
      readonly closed: string;
      readonly amendment: string;
      readonly 'follow-up': string;
      readonly withdrawal: string;
    };
    /** In place of `changes.closed` where they said nothing. */
    readonly closedBySilence: string;
    /** What the person answered when asked whether it was put right. */
    readonly fixed: { readonly yes: string; readonly partly: string; readonly no: string };
    readonly remedy: string;
    readonly reason: string;
    readonly complaint: string;
    readonly suggestion: string;
    readonly device: string;
    readonly news: string;
    readonly exportList: string;
    readonly wipe: string;
    readonly wipeQuestion: string;
    readonly wipeSend: string;
    readonly wiped: string;
  };
};
