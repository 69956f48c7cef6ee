import type { LitElement, TemplateResult } from 'lit';
import type { SubmissionController, SubmissionHost } from '../delivery/submission-controller.js';
import type { SubmissionState } from '../delivery/submission-state.js';
import type { AllWords } from '../form/words.js';

/** A form, as its companions see it. */
export type FormHost = SubmissionHost &
  LitElement & {
    /** What stands in it, as plain data; setting it fills it in. */
    entered: object;
    /** Files that are to go with it. */
    readonly fileCount?: number;
    /** What loads with files, once it has. Its companion says what became of them. */
    readonly extras?: { rejected(voice: SubmissionController): Companion } | undefined;
    /** Empties it and starts a new voice. */
    reset(): void;
  };

/** What a companion adds to a form or its receipt; each part absent where it has nothing to add. */
export type Shown = {
  /** Said by screen readers after what is said of the voice. Said again whenever it changes. */
  readonly announcement?: string | undefined;
  /** A line above the form or the receipt. */
  readonly note?: TemplateResult | undefined;
  /** In place of the sentence that explains the receipt. */
  readonly body?: TemplateResult | undefined;
  /** On the receipt, under what is to be copied. */
  readonly more?: TemplateResult | undefined;
};

/** Something that accompanies a form and loads separately. */
export type Companion = {
  /** What it adds, now that the voice is where it is; called at every rendering. */
  shown(state: SubmissionState, words: AllWords): Shown;
};
