import type { Durability, Receipt } from '@hearback/sdk';

/** What the person may rely on for a stored voice. */
export type Stored = {
  readonly id: string;
  readonly number: string;
  readonly durability: Durability;
  /** Looks the case up later; only on this device. Absent for ratings. */
  readonly trackingKey?: string;
};

/** Where a form's voice is. The last three are end states, shown in place of the form. */
export type SubmissionState =
  | { readonly phase: 'editing'; /** Why the last try could not even be stored. */ readonly error?: unknown }
  | { readonly phase: 'sending' }
  | {
      readonly phase: 'stored';
      readonly stored: Stored;
      /** Absent where it is sent at once. */ readonly held?: Receipt | undefined;
    }
  | { readonly phase: 'received'; readonly stored: Stored }
  | {
      readonly phase: 'refused';
      readonly stored: Stored;
      /** In the endpoint's own words; empty if it gave none. */
      readonly reason: string;
    };
