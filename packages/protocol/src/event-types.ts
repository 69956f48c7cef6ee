/** What a person can send: the kinds of voice, and what they may do with one afterwards. */
export const VOICE_KINDS = ['rating', 'complaint', 'suggestion', 'follow-up', 'amendment', 'withdrawal'] as const;

/** One kind of voice. */
export type VoiceKind = (typeof VOICE_KINDS)[number];

/** What can happen to a case after it was received: what those who handle it do, and `overdue`, which nobody does. */
export const CASE_CHANGES = [
  'acknowledged',
  'assigned',
  'started',
  'replied',
  'noted',
  'reclassified',
  'resolved',
  'rejected',
  'reopened',
  'closed',
  'overdue',
  'erased',
] as const;

/** One change of a case. */
export type CaseChange = (typeof CASE_CHANGES)[number];

/** CloudEvents `type` of a kind of voice. @see CloudEvents 1.0.2, "type": reverse-DNS with a version suffix. */
export type VoiceType<Kind extends VoiceKind = VoiceKind> = `app.hearback.${Kind}.v1`;

/** CloudEvents `type` of a case change. */
export type CaseType<Change extends CaseChange = CaseChange> = `app.hearback.case.${Change}.v1`;

const typesOf = (names: readonly string[], group: string): object =>
  Object.fromEntries(names.map((name) => [name, `app.hearback.${group}${name}.v1`]));

/** CloudEvents `type` of every kind of voice. */
export const VOICE_TYPES = /* @__PURE__ */ typesOf(VOICE_KINDS, '') as {
  readonly [Kind in VoiceKind]: VoiceType<Kind>;
};

/** CloudEvents `type` of every case change. */
export const CASE_TYPES = /* @__PURE__ */ typesOf(CASE_CHANGES, 'case.') as {
  readonly [Change in CaseChange]: CaseType<Change>;
};
