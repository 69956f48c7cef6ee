import type { Respondent, Subject, VoiceData, VoiceKind } from '@hearback/protocol/light';

/** What `submit` takes. */
export type Draft = {
  [Kind in VoiceKind]: {
    readonly kind: Kind;
    /** Checked against the kind's schema before anything is stored. */
    readonly data: VoiceData<Kind>;
    /** Who or what it is about; becomes `data.subject`. */
    readonly subject?: Subject | undefined;
    /** Who speaks; becomes `data.respondent`. Absent: a customer. */
    readonly respondent?: Respondent | undefined;
    /** From `createDraftId`, kept with the form, so that every try is the same voice. Default: a new one. */
    readonly id?: string | undefined;
    /**
     * Keeps it on this device for so many milliseconds before it is first sent, so that the person can take it back with
     * `recall`. Sooner if the page is hidden or left. A day at most. Default: 0.
     */
    readonly holdMs?: number | undefined;
    /**
     * Files that go with it, 10 at most, each of 1 byte to 25 MiB. Their hashes become `data.evidence`; their bytes are
     * kept apart and uploaded once the endpoint has the voice, so that no file ever holds up a word.
     */
    readonly attachments?:
      (Kind extends 'complaint' | 'amendment' ? readonly Blob[] | FileList : undefined) | undefined;
  };
}[VoiceKind];
