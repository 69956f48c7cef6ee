import type { Generated } from 'kysely';
import type { CaseState, Facet, Respondent } from '@hearback/protocol';
import type { SealKind } from '../../register/sealed-places.js';

/** A record of the chain. Times are RFC 3339, UTC, milliseconds. */
export type RecordRow = {
  seq: number;
  source: string;
  site: string;
  id: string;
  type: string;
  number: string;
  received_at: string;
  /** The event's text with seals where personal values stood. */
  kept: string;
  /** JSON of its seals, in their order. */
  seals: string;
  /** Hash of the record before. */
  link: string;
  hash: string;
};

/** A personal value, kept apart from the chain. */
export type SealedRow = {
  seq: number;
  place: number;
  kind: SealKind;
  commitment: string;
  salt: string;
  value: string;
};

/** A file that a record names. */
export type FileRow = { sha256: string; bytes: number; seq: number };

/** A token, by its hash. */
export type TokenRow = {
  name: string;
  /** A `Scope`, and more where it is bound to sites. */
  scope: string;
  hash: string;
  created_at: string;
  revoked_at: string | null;
  /** The name shown to the public for what is done with it. */
  display_name: string | null;
  role: string | null;
  /** JSON of the sites that it is bound to; `null` for all. */
  sites: string | null;
};

/** A session of the console, by the hash of its id. */
export type SessionRow = { hash: string; token_hash: string; expires_at: string };

/** A template for replies, by its id. */
export type TemplateRow = {
  id: string;
  site: string;
  title: string;
  text: string;
  /** JSON of who changed it last. */
  changed_by: string | null;
  changed_at: string;
  version: number;
};

/** One combination of the values that cases are filtered by, with its number of cases. Empty texts stand for missing values. */
export type FacetRow = {
  id: number;
  site: string;
  kind: 'complaint' | 'suggestion';
  state: CaseState;
  severity: string;
  category: string;
  cases: number;
};

/** A case as lists need it: the fold of its records, which can be rebuilt from them. */
export type CaseRow = {
  /** `seq` of its first voice. */
  seq: number;
  number: string;
  facet: number;
  received_at: string;
  updated_at: string;
  /** When the next of its deadlines passes; `null` for a case that is over. */
  due_at: string | null;
  /**
   * The `due_at` that the register has a notice of. If it differs from `due_at` or is `null`, the notice is still to come; it is empty if the notice was
   * early.
   */
  told_due_at: string | null;
  assignee: string | null;
  version: number;
  /** The beginning of what was said. */
  text: string;
  /** JSON of what no list is filtered or sorted by; `null` for a case that nothing has happened to. */
  more: string | null;
};

/** An overdue notice that a clock running ahead recorded before the deadline had passed; it does not count. */
export type EarlyNoticeRow = { seq: number };

/** How far the lists have caught up with the records, and by which services deadlines were computed: one row. */
export type ProjectionRow = {
  id: 1;
  /** `seq` of the last record that the cases show; `null` where every record is shown when it is added. */
  upto: number | null;
  /** JSON of the services by site. */
  services: string;
  /** `seq` of the last record that is counted in the tallies. */
  tallied: Generated<number>;
  /** JSON of the time zones by whose days the tallies are counted, by site; UTC for one that is not named. */
  zones: Generated<string>;
};

/** A score that does not apply, in a column that has to have one. */
export const NO_SCORE = -1;

/** How often something was said on a day: of all where no subject is named. */
export type TallyRow = {
  site: string;
  /** `2026-11-22`, by the site's clock. */
  day: string;
  measure: string;
  subject_type: string;
  subject_id: string;
  dimension: string;
  item: string;
  respondent: Respondent;
  facet: Facet;
  /** `NO_SCORE` where a question did not apply. */
  score: number;
  /** How many of a hundred people were asked. */
  sample: number;
  n: number;
};

/** What people call a subject. */
export type SubjectRow = { site: string; type: string; id: string; name: string };

/** The words that an item of a scorecard was last asked in, in one language; `lang` is empty where the voice did not say. */
export type LabelRow = { site: string; scorecard: string; item: string; lang: string; label: string };

/** A receiver of events. */
export type WebhookRow = {
  name: string;
  url: string;
  /** The secret that signs, and after a space the one before it, if there was one. */
  secret: string;
  /** JSON array. */
  types: string;
  site: string | null;
  created_at: string;
  gone_at: string | null;
};

/** An event on its way to a receiver, or a dead letter. */
export type DeliveryRow = {
  receiver: string;
  seq: number;
  attempts: number;
  due_at: string;
  failure: string | null;
  dead_at: string | null;
  tried_at: string | null;
};

/** How far a reader of the register has come, or events have been planned for a receiver. */
export type CursorRow = { reader: string; seq: number };

/** A task for one process at a time, and which process has it. */
export type LeaseRow = { task: string; holder: string; until: string };

/** Tables of a register, the same in every database. */
export type Tables = {
  records: RecordRow;
  sealed: SealedRow;
  files: FileRow;
  tokens: TokenRow;
  sessions: SessionRow;
  templates: TemplateRow;
  facets: Omit<FacetRow, 'id'> & { id: Generated<number> };
  cases: CaseRow;
  early_notices: EarlyNoticeRow;
  projection: ProjectionRow;
  tallies: TallyRow;
  subjects: SubjectRow;
  labels: LabelRow;
  webhooks: WebhookRow;
  deliveries: DeliveryRow;
  cursors: CursorRow;
  leases: LeaseRow;
};
