import type { Respondent, Subject, VoiceData, VoiceKind } from '@hearback/protocol/light';

/** A voice to submit, before it has been checked and stored. */
export type Draft = {
  [Kind in VoiceKind]: {
    readonly kind: Kind;
    /** Checked against the kind's schema before anything is stored. */
    readonly data: VoiceData<Kind>;
    /** Whom or what it is about; becomes `data.subject`. */
    readonly subject?: Subject | undefined;
    /** Who speaks; becomes `data.respondent`. Without it, a customer. */
    readonly respondent?: Respondent | undefined;
    /** From `createDraftId()`, kept with the form, so that every try submits the same voice. @default a new id */
    readonly id?: string | undefined;
    /**
     * Milliseconds to keep it on this device before the first attempt, so that the person can take it back with `recall()`; one day at
     * most. Ends early when the page is hidden or left. @default 0
     */
    readonly holdMs?: number | undefined;
    /**
     * Files that go with it, 10 at most, each of 1 byte to 25 MiB. Their hashes become `data.evidence`; their bytes are stored apart and
     * uploaded once the endpoint has the voice, so that a file never delays the text.
     */
    readonly attachments?:
      (Kind extends 'complaint' | 'amendment' ? readonly Blob[] | FileList : undefined) | undefined;
  };
}[VoiceKind];
