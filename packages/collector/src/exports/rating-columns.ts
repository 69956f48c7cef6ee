import { normalisedScore } from '@hearback/insights';
import { SCALES, type RatingData, type VOICE_TYPES, type VoiceEvent } from '@hearback/protocol';
import type { StoredRecord } from '../register/record.js';
import type { Column } from './csv-table.js';

type RatingEvent = Extract<VoiceEvent, { type: typeof VOICE_TYPES.rating }>;

/** One answer: a rating on one scale makes one row, a scorecard one for each item. */
type RatingRow = {
  readonly record: StoredRecord;
  readonly event: RatingEvent;
  readonly score: number | null;
  readonly answer?: Extract<RatingData, { answers: unknown }>['answers'][number];
};

/** Rows of the record of a rating. */
export function ratingRows(record: StoredRecord): RatingRow[] {
  const event = JSON.parse(record.event) as RatingEvent;
  if ('answers' in event.data)
    return event.data.answers.map((answer) => ({ record, event, score: answer.score, answer }));
  return [{ record, event, score: event.data.score }];
}

/** A score as a share of its scale, 0–100, to 2 decimals; `null` where the question did not apply. */
const ofHundred = ({ event, score }: RatingRow): number | null =>
  score === null ? null : Math.round(normalisedScore(score, SCALES[event.data.scale]) * 100) / 100;

/** The columns of a table of ratings, from left to right. */
export const RATING_COLUMNS: readonly Column<RatingRow>[] = [
  { name: 'seq', cell: ({ record }) => record.seq },
  { name: 'number', cell: ({ record }) => record.number },
  { name: 'site', cell: ({ record }) => record.site },
  { name: 'received_at', cell: ({ record }) => record.receivedAt },
  { name: 'said_at', cell: ({ event }) => event.time },
  { name: 'scale', cell: ({ event }) => event.data.scale },
  { name: 'score', cell: ({ score }) => score },
  { name: 'score_of_100', cell: ofHundred },
  { name: 'does_not_apply', cell: ({ score }) => score === null },
  { name: 'question', cell: ({ event }) => ('question' in event.data ? event.data.question : null) },
  { name: 'scorecard', cell: ({ event }) => ('scorecard' in event.data ? event.data.scorecard.id : null) },
  { name: 'scorecard_version', cell: ({ event }) => ('scorecard' in event.data ? event.data.scorecard.version : null) },
  { name: 'dimension', cell: ({ answer }) => answer?.dimension },
  { name: 'item', cell: ({ answer }) => answer?.item },
  { name: 'item_label', cell: ({ answer }) => answer?.label },
  { name: 'facet', cell: ({ event, answer }) => answer?.facet ?? event.data.facet ?? 'perception' },
  { name: 'respondent', cell: ({ event }) => event.data.respondent ?? 'customer' },
  { name: 'subject_type', cell: ({ event }) => event.data.subject?.type },
  { name: 'subject_id', cell: ({ event }) => event.data.subject?.id },
  { name: 'subject_name', cell: ({ event }) => event.data.subject?.name },
  { name: 'comment', cell: ({ event }) => event.data.comment },
  { name: 'prompt', cell: ({ event }) => event.data.prompt?.reason },
  { name: 'sample_percent', cell: ({ event }) => event.data.prompt?.samplePercent },
  { name: 'language', cell: ({ event }) => event.data.lang },
  { name: 'page', cell: ({ event }) => event.data.page },
];
