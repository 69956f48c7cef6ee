import type { CaseState } from '@hearback/protocol/light';
import type { FieldName, HandlerChange } from '../../composer/change-fields.js';
import type { Occasion } from '../replies/reply-texts.js';
import type { BulkKind } from '../../cases/bulk-change.js';
import type { CaseOrder, CaseView } from '../../cases/case-filter.js';
import type { DeadlineName } from '../../../../src/cases/deadlines.js';

/** Codes of problems that somebody who handles cases can meet, and do something about. */
type RefusalCode =
  | 'not_found'
  | 'not_allowed'
  | 'signed_by_another'
  | 'foreign_page'
  | 'length'
  | 'format'
  | 'too_large'
  | 'title_taken'
  | 'too_many'
  | 'unknown_site';

/** What the part of the console that handles cases says, in one language. Functions take values that are already formatted. */
export interface CaseMessages {
  /** Names of the console's two parts. */
  readonly cases: string;
  readonly states: Readonly<Record<CaseState, string>>;
  readonly views: Readonly<Record<CaseView, string>>;
  readonly orders: Readonly<Record<CaseOrder, string>>;
  readonly deadlines: Readonly<Record<DeadlineName, string>>;
  readonly clock: {
    readonly left: (duration: string) => string;
    readonly late: (duration: string) => string;
    readonly done: string;
    readonly doneLate: (duration: string) => string;
    readonly due: (time: string) => string;
    /** Said where a site does not work around the clock. */
    readonly workingTime: string;
  };
  readonly inbox: {
    readonly title: string;
    readonly search: string;
    readonly filters: string;
    readonly state: string;
    readonly anyState: string;
    readonly kind: string;
    readonly anyKind: string;
    readonly severity: string;
    readonly anySeverity: string;
    readonly severityOf: (letter: string) => string;
    readonly category: string;
    readonly anyCategory: string;
    readonly site: string;
    readonly anySite: string;
    readonly order: string;
    readonly clear: string;
    readonly fresh: (count: number) => string;
    /** So many cases have changed, and the list may not show it. */
    readonly unread: (count: number) => string;
    readonly select: (number: string) => string;
    readonly selected: (count: number) => string;
    /** @param count How many are shown. */
    readonly selectAll: (count: number) => string;
    readonly acknowledge: string;
    readonly unselect: string;
    /** Makes a table for spreadsheets of what the filter shows. */
    readonly export: string;
    readonly exported: string;
    readonly notExported: string;
    readonly nobody: string;
    readonly more: string;
    readonly loading: string;
    readonly listed: (count: number, hasMore: boolean) => string;
    readonly none: string;
    readonly noneMine: string;
    readonly noneOverdue: string;
    readonly noneOpen: string;
    readonly noneHint: string;
    readonly failed: string;
    readonly failedHint: string;
    readonly retry: string;
    readonly offline: string;
    readonly withdrawn: string;
  };
  /** What is done to several cases at once. */
  readonly bulk: {
    /** So many had been changed by somebody else, and were left alone. */
    readonly changed: (count: number) => string;
    /** Puts what became of a selection into one message. */
    readonly together: (parts: readonly string[]) => string;
    readonly assignTitle: (count: number) => string;
  } & Readonly<
    Record<
      BulkKind,
      {
        readonly done: (count: number) => string;
        /** There was nothing to change about so many. */
        readonly passedOver: (count: number) => string;
        /** The collector did not answer. */
        readonly failed: (count: number) => string;
      }
    >
  >;
  readonly view: {
    readonly back: string;
    readonly close: string;
    readonly previous: string;
    readonly next: string;
    readonly print: string;
    readonly missing: string;
    readonly failed: string;
    /** The case is shown as it was; reading it again failed. */
    readonly stale: string;
    readonly loading: string;
    readonly properties: string;
    readonly state: string;
    readonly assignedTo: string;
    readonly takeIt: string;
    readonly deadlines: string;
    readonly timeline: string;
    /** Shows entries that are folded: more than one. */
    readonly earlier: (count: number) => string;
    readonly said: string;
    readonly customer: string;
    readonly told: string;
    readonly internal: string;
    readonly changes: Readonly<Record<HandlerChange | 'erased' | 'overdue', (who: string) => string>>;
    readonly assignedToWhom: (who: string, whom: string) => string;
    /** Somebody assigned a case to themselves. */
    readonly tookIt: (who: string) => string;
    readonly customerDid: Readonly<
      Record<'complaint' | 'suggestion' | 'follow-up' | 'amendment' | 'withdrawal' | 'rating', string>
    >;
    readonly download: (name: string) => string;
    readonly notArrived: string;
    readonly preview: (name: string) => string;
    readonly erased: string;
    readonly breaches: (count: number) => string;
    readonly record: string;
  };
  readonly composer: {
    readonly title: string;
    readonly actions: Readonly<Record<HandlerChange, string>>;
    readonly send: Readonly<Record<HandlerChange, string>>;
    readonly done: Readonly<Record<HandlerChange, string>>;
    readonly fields: Readonly<Record<FieldName, string>>;
    readonly hints: Readonly<Partial<Record<FieldName, string>>>;
    /** In the place of the hint, where what was written for an assignee is nobody's name. */
    readonly nobodyKnown: string;
    readonly customerSees: string;
    readonly teamSees: string;
    readonly addNote: string;
    readonly unchanged: string;
    readonly me: string;
    /** Stands beside the label of a field that has to be filled in. */
    readonly required: string;
    readonly needed: (field: string) => string;
    /** A new classification has to say something; which of the fields does not matter. */
    readonly neededOne: (fields: string) => string;
    readonly sending: string;
    readonly discard: string;
    readonly thrownAway: string;
    readonly restore: string;
    readonly draftKept: string;
    readonly template: string;
    readonly pickTemplate: string;
    readonly teamTemplates: string;
    readonly templatesUnread: string;
    /** Those that only this browser has. */
    readonly ownTemplates: string;
    readonly shareTemplates: string;
    readonly templatesShared: string;
    /** The team has others of the same names. */
    readonly templatesTaken: (titles: readonly string[]) => string;
    readonly saveTemplate: string;
    /** Saves it in the place of the one with the same name. */
    readonly replaceTemplate: string;
    /** What of a reply a template does not keep. */
    readonly templateBlanks: string;
    readonly templateTitle: string;
    readonly templateSaved: string;
    /** Somebody else has saved it meanwhile. */
    readonly templateChanged: string;
    /** Nothing is known of what became of a change of a template. */
    readonly templateFailed: string;
    readonly removeTemplate: (title: string) => string;
    readonly removeForAll: (title: string) => string;
    readonly remove: string;
    readonly keep: string;
    readonly templateRemoved: string;
    /** Which language the texts of templates come in. */
    readonly templateLanguage: string;
    /** The language that the customer wrote in, among those to choose from. */
    readonly customersLanguage: (name: string) => string;
    /** What the templates that come with the console are called. */
    readonly templates: Readonly<Record<Occasion, string>>;
    readonly readOnly: string;
    readonly failed: string;
    /** A change of a case that is no longer the open one was not made. */
    readonly failedElsewhere: (number: string) => string;
    readonly refused: (reason: string) => string;
    readonly tooLittle: string;
    /** Why the collector refuses, by the codes of its problems. */
    readonly refusals: Readonly<Record<RefusalCode, string>>;
  };
  readonly conflict: {
    readonly title: (count: number) => string;
    readonly kept: string;
    readonly sendAnyway: string;
    readonly seen: string;
    readonly notPossible: (state: string) => string;
    readonly toReply: string;
    readonly lost: string;
  };
  readonly keys: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly use: string;
    readonly useHint: string;
    readonly groups: readonly {
      readonly title: string;
      readonly keys: readonly (readonly [keys: string, what: string])[];
    }[];
  };
  readonly person: {
    readonly menu: string;
    readonly signedInAs: (name: string) => string;
    readonly noName: string;
    readonly scopes: Readonly<Record<'read' | 'handle' | 'admin', string>>;
    /** Which sites a token is bound to, as one text. */
    readonly onlySites: (sites: string) => string;
    readonly until: (time: string) => string;
    readonly name: string;
    readonly nameHint: string;
    readonly save: string;
    readonly askTitle: string;
    readonly askHint: string;
    readonly proceed: string;
    readonly cancel: string;
    readonly expired: string;
  };
}
