import type { HearbackEvent } from '@hearback/protocol';
import { siteOf, type CaseChange, type ScaleId, type Severity } from '@hearback/protocol/light';
import { inWords } from './in-words.js';

/** What a voice comes down to: what the list draws in front of its text. */
export type Essence =
  | { readonly type: 'score'; readonly scale: ScaleId; readonly score: number | null }
  | {
      readonly type: 'scorecard';
      readonly scale: ScaleId;
      /** Answers in order; `null` for a skipped one. */
      readonly scores: readonly (number | null)[];
      /** Mean of the answers given, in scale points; `null` if all were skipped. */
      readonly mean: number | null;
    }
  | { readonly type: 'fixed'; readonly fixed: 'yes' | 'partly' | 'no' }
  | { readonly type: 'change'; readonly change: CaseChange }
  | {
      readonly type: 'topic';
      readonly site: string | null;
      /** Category of a complaint as the person saw it; `undefined` where it is known by its id alone. */
      readonly label: string | undefined;
      readonly category: string | undefined;
      readonly severity: Severity | undefined;
    }
  | { readonly type: 'addressee'; readonly name: string }
  | { readonly type: 'none' };

/** The essence of an event. */
export function essenceOf(event: HearbackEvent): Essence {
  if (event.type === 'app.hearback.rating.v1') {
    const { data } = event;
    if (!('answers' in data)) return { type: 'score', scale: data.scale, score: data.score };
    // Of a scorecard that asks for expectation and perception, the scores of the perception are what counts.
    const got = data.answers.filter(({ facet }) => (facet ?? data.facet) !== 'expectation');
    const scores = (got.length === 0 ? data.answers : got).map(({ score }) => score);
    const given = scores.filter((score) => score !== null);
    const mean = given.length === 0 ? null : given.reduce((sum, score) => sum + score, 0) / given.length;
    return { type: 'scorecard', scale: data.scale, scores, mean };
  }
  if (event.type === 'app.hearback.complaint.v1') {
    const { category, categoryLabel: label, severity } = event.data;
    const site = siteOf(event.source);
    return category || label || severity ? { type: 'topic', site, label, category, severity } : { type: 'none' };
  }
  if (event.type === 'app.hearback.suggestion.v1') {
    const { recipient } = event.data;
    return recipient ? { type: 'addressee', name: recipient.label ?? inWords(recipient.id) } : { type: 'none' };
  }
  if (event.type === 'app.hearback.follow-up.v1') {
    const { fixed, satisfaction } = event.data;
    if (satisfaction !== undefined) return { type: 'score', scale: 'likert5', score: satisfaction };
    return fixed === undefined ? { type: 'none' } : { type: 'fixed', fixed };
  }
  const change = /^app\.hearback\.case\.([a-z]+)\.v1$/.exec(event.type)?.[1];
  return change === undefined ? { type: 'none' } : { type: 'change', change: change as CaseChange };
}
