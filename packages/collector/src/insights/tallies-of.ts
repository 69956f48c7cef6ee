import { normalisedScore } from '@hearback/insights';
import {
  SCALES,
  VOICE_TYPES,
  type Facet,
  type FollowUpData,
  type HearbackEvent,
  type RatingData,
  type Subject,
} from '@hearback/protocol';
import type { StoredRecord } from '../register/record.js';
import { localDay } from '../cases/local-day.js';
import { isDissatisfied } from './is-dissatisfied.js';
import { FIXED_SCORES, PARTS, type ItemLabel, type SubjectName, type Tally } from './tally.js';

/** What a record counts for, without site, day and subject. */
type Said = Omit<Tally, 'site' | 'day' | 'subjectType' | 'subjectId'>;

/** Defaults: a customer's unprompted answer about what they got. */
const PLAIN = { dimension: '', item: '', respondent: 'customer', facet: 'perception', sample: 100 } as const;

type Filled = Extract<RatingData, { answers: unknown }>;

const mean = (scores: readonly number[]): number => scores.reduce((sum, each) => sum + each, 0) / scores.length;

/** The mean of a scorecard's answers about what somebody got, of 100; `null` if there are none. */
function meanOf({ scale, facet = 'perception', answers }: Filled): number | null {
  const scores = answers.flatMap((answer) =>
    answer.score !== null && (answer.facet ?? facet) === 'perception' ? [answer.score] : [],
  );
  return scores.length === 0 ? null : normalisedScore(mean(scores), SCALES[scale]);
}

/** One person's mean answer for each dimension and each side of a gap. */
function dimensionsOf({ facet = 'perception', answers }: Filled): Pick<Said, 'dimension' | 'facet' | 'score'>[] {
  const given = new Map<string, { dimension: string; facet: Facet; scores: number[] }>();
  for (const { dimension, score, facet: own = facet } of answers) {
    const same = given.get(`${dimension} ${own}`) ?? { dimension, facet: own, scores: [] };
    given.set(`${dimension} ${own}`, same);
    if (score !== null) same.scores.push(score);
  }
  return [...given.values()].map(({ scores, ...each }) => ({
    ...each,
    score: scores.length === 0 ? null : Math.round(mean(scores) * PARTS),
  }));
}

function saidByRating(data: RatingData): Said[] {
  const { scale, respondent = 'customer', facet = 'perception' } = data;
  // A later version may have let in what this one does not know.
  if (!Object.hasOwn(SCALES, scale)) return [];
  const sample = data.prompt?.samplePercent ?? PLAIN.sample;
  const said = { ...PLAIN, respondent, facet, sample };
  if (!('answers' in data)) return [{ ...said, measure: `scale ${scale}`, score: data.score }];
  const name = `${data.scorecard.id} ${data.scorecard.version} ${scale}`;
  const filled = meanOf(data);
  return [
    { ...said, measure: `filled ${name}`, score: filled === null ? null : Math.round(filled) },
    ...dimensionsOf(data).map((each): Said => ({ ...said, measure: `dimension ${name}`, ...each })),
    ...data.answers.map((answer): Said => {
      const { dimension, item, score } = answer;
      return { ...said, measure: `scorecard ${name}`, dimension, item, facet: answer.facet ?? facet, score };
    }),
  ];
}

function saidByFollowUp({ fixed, firstTime, promiseKept, satisfaction }: FollowUpData): Said[] {
  const answer = (item: string, score: number | undefined): Said[] =>
    score === undefined ? [] : [{ ...PLAIN, measure: 'follow-up', item, score }];
  return [
    ...answer('fixed', fixed && FIXED_SCORES[fixed]),
    ...answer('first-time', firstTime === undefined ? undefined : Number(firstTime)),
    ...answer('promise-kept', promiseKept === undefined ? undefined : Number(promiseKept)),
    ...answer('satisfaction', satisfaction),
  ];
}

function saidBy(event: HearbackEvent): Said[] {
  switch (event.type) {
    case VOICE_TYPES.rating:
      return saidByRating(event.data);
    case VOICE_TYPES.complaint:
      return [{ ...PLAIN, respondent: event.data.respondent ?? 'customer', measure: 'complaint', score: 1 }];
    case VOICE_TYPES.suggestion:
      return [{ ...PLAIN, respondent: event.data.respondent ?? 'customer', measure: 'suggestion', score: 1 }];
    case VOICE_TYPES['follow-up']:
      return saidByFollowUp(event.data);
    default:
      return [];
  }
}

/** How a rating counts for its subject: as dissatisfied or not; not at all if the score does not apply, or the respondent is not a customer. */
function viewsBy(data: RatingData): Said[] {
  const { scale, respondent = 'customer', facet = 'perception' } = data;
  const isScorecard = 'answers' in data;
  const score = isScorecard ? meanOf(data) : data.score;
  if (respondent !== 'customer' || score === null || (facet !== 'perception' && !isScorecard)) return [];
  return [{ ...PLAIN, measure: 'view', score: isDissatisfied(isScorecard ? 'percent' : scale, score) ? 1 : 0 }];
}

/** What an event counts for on the part of its subject, of which customers tell. */
function saidOfSubject(event: HearbackEvent): Said[] {
  if (event.type === VOICE_TYPES.rating) return viewsBy(event.data);
  if (event.type !== VOICE_TYPES.complaint || (event.data.respondent ?? 'customer') !== 'customer') return [];
  return [{ ...PLAIN, measure: 'complaint', score: 1 }];
}

/** Most levels of subjects that are counted upwards. */
const MAX_LEVELS = 8;

/** A subject and everything that it is a part of, from itself upwards, each once. */
function chainOf(subject: Subject | undefined): Subject[] {
  const chain = new Map<string, Subject>();
  let each = subject;
  while (each && chain.size < MAX_LEVELS) {
    const key = JSON.stringify([each.type, each.id]);
    if (chain.has(key)) break;
    chain.set(key, each);
    each = each.parent;
  }
  return [...chain.values()];
}

/** The labels of a scorecard's items. */
function labelsOf(event: HearbackEvent, site: string): ItemLabel[] {
  if (event.type !== VOICE_TYPES.rating || !('answers' in event.data)) return [];
  const { scorecard, answers, lang = '' } = event.data;
  const name = `${scorecard.id} ${scorecard.version}`;
  return answers.flatMap(({ item, label }) =>
    label === undefined ? [] : [{ site, scorecard: name, item, lang, label }],
  );
}

/** What a record counts for, and the names of its subjects and of its scorecard's items. */
export type Counted = {
  readonly tallies: readonly Tally[];
  readonly names: readonly SubjectName[];
  readonly labels: readonly ItemLabel[];
};

const NOTHING: Counted = { tallies: [], names: [], labels: [] };

/**
 * What a record counts for.
 *
 * @param record `event` may contain placeholders or seals for personal values: none of them is counted.
 * @param timeZone Time zone of the site.
 */
export function talliesOf(
  { site, receivedAt, event: text }: Pick<StoredRecord, 'site' | 'receivedAt' | 'event'>,
  timeZone: string,
): Counted {
  const event = JSON.parse(text) as HearbackEvent;
  // The endpoint takes no event without data, but a store takes any text.
  if (typeof event.data !== 'object' || event.data === null) return NOTHING;
  const said = saidBy(event);
  if (said.length === 0) return NOTHING;
  const chain = chainOf('subject' in event.data ? event.data.subject : undefined);
  const day = localDay(Date.parse(receivedAt), timeZone);
  const ofSubject = saidOfSubject(event);
  return {
    tallies: [
      ...said.map((each): Tally => ({ site, day, subjectType: '', subjectId: '', ...each })),
      ...chain.flatMap(({ type, id }) =>
        ofSubject.map((each): Tally => ({ site, day, subjectType: type, subjectId: id, ...each })),
      ),
    ],
    names: chain.flatMap(({ type, id, name }) => (name === undefined ? [] : [{ site, type, id, name }])),
    labels: labelsOf(event, site),
  };
}
