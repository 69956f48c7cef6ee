import type { Respondent, ScaleId, CaseChange, Facet, Failure, Remedy, Severity } from '@hearback/protocol/light';
import type { RecordKind } from '../reading/record-kind.js';
import type { LinkState } from '../register/register-controller.js';

/** Every text of the console in one language. Functions take values that are already formatted. */
export interface Messages {
  readonly register: string;
  readonly kinds: Readonly<Record<RecordKind, string>>;
  /** Plural, for the figures. */
  readonly kindCounts: Readonly<Record<RecordKind, string>>;
  readonly respondents: Readonly<Record<Respondent, string>>;
  readonly facets: Readonly<Record<Facet, string>>;
  readonly failures: Readonly<Record<Failure, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly remedies: Readonly<Record<Remedy, string>>;
  readonly changes: Readonly<Record<CaseChange, string>>;
  /** What the register does with resolved cases by itself. */
  readonly silence: {
    readonly closed: (days: number) => string;
    /** Beside a moment that is still to come. */
    readonly closes: string;
    readonly unless: string;
  };
  readonly fixed: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly categories: Readonly<Record<string, string>>;
  readonly scales: Readonly<Record<ScaleId, string>>;
  /** Words of single points, lowest first, where the scale has a word for each. */
  readonly pointWords: Readonly<Partial<Record<ScaleId, readonly string[]>>>;
  readonly channels: Readonly<Record<'phone' | 'email' | 'message', string>>;
  readonly yes: string;
  readonly no: string;
  readonly signIn: {
    readonly title: string;
    readonly intro: string;
    readonly token: string;
    readonly hint: string;
    readonly show: string;
    readonly submit: string;
    readonly checking: string;
    readonly missing: string;
    readonly refused: string;
    /** It answers that tries come too fast. */
    readonly throttled: string;
    /** It answers that it cannot do its work. */
    readonly failing: string;
    readonly unreachable: string;
    /** It did not answer when somebody signed out. */
    readonly unheard: string;
    readonly kept: string;
  };
  readonly bar: {
    readonly language: string;
    readonly theme: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    readonly signOut: string;
    readonly link: Readonly<Record<LinkState, string>>;
    readonly linkHint: Readonly<Record<LinkState, string>>;
    readonly retryNow: string;
  };
  readonly figures: {
    readonly title: string;
    readonly all: string;
    readonly satisfaction: string;
    readonly satisfactionHint: string;
    readonly interval: (lower: string, upper: string) => string;
    readonly answers: (n: number) => string;
    readonly noAnswers: string;
    /** How much of the register has been read; `null` where the token may not see how long it is. */
    readonly scope: (loaded: string, total: string | null) => string;
  };
  readonly list: {
    readonly title: string;
    readonly search: string;
    readonly site: string;
    readonly allSites: string;
    readonly kind: string;
    readonly from: string;
    readonly voice: string;
    readonly number: string;
    readonly received: string;
    readonly noText: string;
    readonly older: (count: string) => string;
    readonly loadingOlder: string;
    readonly start: string;
    readonly none: string;
    readonly clear: string;
    readonly matches: (count: number) => string;
    readonly keys: string;
    readonly loading: string;
    readonly arrived: (count: number, last: string) => string;
  };
  readonly score: {
    readonly of: (score: string, max: string) => string;
    readonly skipped: string;
    readonly promoter: string;
    readonly passive: string;
    readonly detractor: string;
    readonly thumbsUp: string;
    readonly thumbsDown: string;
    readonly mean: (mean: string, max: string, answers: number) => string;
  };
  readonly detail: {
    readonly back: string;
    readonly close: string;
    readonly copyNumber: string;
    readonly copied: string;
    readonly newer: string;
    readonly older: string;
    readonly pick: string;
    readonly missing: string;
    readonly failed: string;
    readonly retry: string;
    readonly anonymous: string;
    readonly anonymousHint: string;
    readonly sections: Readonly<
      Record<'case' | 'scores' | 'complaint' | 'contact' | 'about' | 'times' | 'related' | 'event', string>
    >;
    readonly fields: Readonly<
      Record<
        | 'question'
        | 'scale'
        | 'facet'
        | 'scorecard'
        | 'category'
        | 'failure'
        | 'severity'
        | 'occurredAt'
        | 'wanted'
        | 'wantedDetail'
        | 'evidence'
        | 'recipient'
        | 'name'
        | 'phone'
        | 'email'
        | 'channel'
        | 'preferredTime'
        | 'callback'
        | 'respondent'
        | 'subject'
        | 'page'
        | 'lang'
        | 'promise'
        | 'site'
        | 'tracking'
        | 'fixed'
        | 'firstTime'
        | 'promiseKept'
        | 'satisfaction'
        | 'reopen'
        | 'by'
        | 'to'
        | 'message'
        | 'note'
        | 'cause'
        | 'remedy'
        | 'responsible'
        | 'corrective'
        | 'preventive'
        | 'reason'
        | 'type'
        | 'source'
        | 'id'
        | 'sdkver'
        | 'attempt'
        | 'losses',
        string
      >
    >;
    readonly trackingYes: string;
    readonly callbackYes: string;
    readonly callbackNo: string;
    readonly captured: string;
    readonly sent: string;
    readonly received: string;
    /** Of what took less than a second. */
    readonly atOnce: string;
    readonly later: (duration: string) => string;
    readonly clockAhead: (duration: string) => string;
    readonly raw: string;
    readonly copyJson: string;
  };
  readonly empty: {
    readonly title: string;
    readonly intro: string;
    readonly tag: string;
    readonly tagHint: string;
    readonly command: string;
    readonly commandHint: string;
    readonly copy: string;
    readonly waiting: string;
  };
}
