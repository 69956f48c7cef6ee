import { CASE_STATES } from '../case/case-state.js';
import { SCALE_IDS } from '../scales.js';
import { schemaRef as ref } from './api-schemas.js';

type Properties = Readonly<Record<string, object>>;

const orNull = (schema: object) => ({ oneOf: [schema, { type: 'null' }] });
const listOf = (items: object) => ({ type: 'array', items });
const count = { type: 'integer', minimum: 0 };
const text = { type: 'string' };

/** An object of which all members are always there, but for those that are named. */
const shape = (properties: Properties, { but = [], description }: { but?: string[]; description?: string } = {}) => ({
  ...(description && { description }),
  type: 'object',
  required: Object.keys(properties).filter((name) => !but.includes(name)),
  properties,
});

const rate = {
  ratio: { ...orNull({ type: 'number', minimum: 0, maximum: 1 }), description: '`null` where `n` is 0.' },
  interval: orNull(ref('Interval')),
  n: count,
};

const effectiveN = {
  type: 'number',
  minimum: 0,
  description: 'Answers of equal weight that would say as much; `n` where all weigh the same. Intervals rest on it.',
};

const band = orNull({ enum: ['extremely-satisfied', 'very-satisfied', 'basically-satisfied', 'dissatisfied'] });
const ofHundred = orNull({ type: 'number', minimum: 0, maximum: 100 });

const standing = {
  mean: orNull({ type: 'number' }),
  interval: orNull(ref('Interval')),
  standardDeviation: orNull({ type: 'number', minimum: 0 }),
  n: { ...count, description: 'Answers that count.' },
  effectiveN,
  skipped: { ...count, description: '“Does not apply”.' },
  ofHundred: { ...ofHundred, description: 'Where the mean stands between the ends of the scale.' },
  band,
};

const satisfied = { ...rate, effectiveN, satisfied: count, skipped: count };

const reasons = {
  ...listOf(shape({ dimension: text, unanswered: listOf(text) })),
  description: 'One for each side without answers; empty where there is a value.',
};

const difference = {
  value: {
    ...orNull({ type: 'number' }),
    description: 'Points of the scale; negative where the service falls short; `null` where a side has no answers.',
  },
  interval: orNull(ref('Interval')),
};

const end = shape({ side: text, mean: orNull({ type: 'number' }), n: count });

const each = (schema: object) => shape({ 1: schema, 2: schema, 3: schema, 4: schema, 5: schema });

const gapsOf = each(shape({ ...difference, minuend: end, subtrahend: end, reasons }));

const overall = each(shape({ ...difference, n: shape({ minuend: count, subtrahend: count }), reasons }));

const item = shape({
  id: text,
  label: {
    ...orNull(text),
    description:
      'The words that it was asked in last, in the language asked for where there are some; `null` where no voice said any.',
  },
  ...standing,
});

const scorecard = shape({
  id: text,
  version: text,
  scale: { enum: SCALE_IDS },
  n: { ...count, description: 'Scorecards that customers filled in.' },
  composite: { ...ofHundred, description: 'Σ weight · dimension; `null` where a dimension has no answer.' },
  band,
  dimensions: listOf(
    shape({ id: text, weight: { type: 'number', minimum: 0, maximum: 1 }, ...standing, items: listOf(item) }),
  ),
  gaps: {
    ...orNull(shape({ dimensions: listOf(shape({ id: text, weight: { type: 'number' }, gaps: gapsOf })), overall })),
    description: 'The five gaps, where more than one side was asked for.',
  },
});

const scale = shape(
  {
    scale: { enum: SCALE_IDS },
    ...standing,
    scores: listOf(
      shape({
        score: { type: 'integer' },
        n: count,
        share: { type: 'number', minimum: 0, maximum: 1, description: 'Of the people whom the answers stand for.' },
      }),
    ),
    satisfied: shape(satisfied, { description: 'Top two of five points.' }),
    verySatisfied: shape(
      { ...rate, effectiveN, verySatisfied: count, skipped: count },
      { description: 'Top one of five points.' },
    ),
    nps: shape({
      score: orNull({ type: 'number', minimum: -100, maximum: 100 }),
      standardError: orNull({ type: 'number', minimum: 0 }),
      interval: orNull(ref('Interval')),
      promoters: count,
      passives: count,
      detractors: count,
      n: count,
      effectiveN,
    }),
  },
  {
    but: ['satisfied', 'verySatisfied', 'nps'],
    description: 'What customers answered to single questions on one scale.',
  },
);

const cases = shape(
  {
    received: count,
    open: count,
    deadlines: listOf(
      shape({
        name: { enum: ['acknowledge', 'act', 'resolve'] },
        ...rate,
        took: shape({
          median: { ...orNull({ type: 'number', minimum: 0 }), description: 'Milliseconds.' },
          interval: orNull(ref('Interval')),
          n: count,
        }),
      }),
    ),
    reopened: shape(rate, { description: 'Of the cases that were ever resolved.' }),
    categories: listOf(
      shape({
        key: { ...text, description: 'Empty for what nobody said.' },
        n: count,
        share: { type: 'number' },
        cumulative: { type: 'number' },
      }),
    ),
  },
  {
    description: `What became of the cases that were received within the span, in whichever state (${CASE_STATES.join(', ')}) they are.`,
  },
);

const followUps = shape({
  rate: shape(rate, { description: 'Follow-ups ÷ resolutions, of those that came within the span.' }),
  fixed: shape({ yes: count, partly: count, no: count }),
  firstTime: shape(rate),
  promiseKept: shape(rate),
  satisfaction: shape(satisfied),
});

const subject = shape({
  type: text,
  id: text,
  name: orNull(text),
  n: { ...count, description: 'What customers said of it, and of all that is a part of it.' },
  dissatisfied: count,
  complaints: count,
  rate: shape(rate),
  limits: orNull(ref('Interval')),
  isAbove: { type: 'boolean', description: 'More are dissatisfied than chance explains.' },
  isBelow: { type: 'boolean' },
});

const silent = shape({
  isEstimate: { const: true },
  dissatisfied: { type: 'number' },
  silent: { type: 'number' },
  interval: ref('Interval'),
  propensity: { type: 'number' },
  n: count,
});

const span = {
  site: orNull(text),
  from: { type: 'string', format: 'date' },
  to: { type: 'string', format: 'date', description: 'The first day that does not count.' },
};

/** Shapes of figures, by name. */
export const INSIGHTS_SCHEMAS = {
  Interval: shape(
    { lower: { type: 'number' }, upper: { type: 'number' } },
    { description: '95 %, in the unit of the value that it belongs to.' },
  ),
  SubjectFigures: subject,
  Subjects: shape(
    {
      ...span,
      subjects: { ...listOf(ref('SubjectFigures')), description: 'At most 200; those out of the ordinary first.' },
      subjectsFound: { ...count, description: 'How many fit what is searched for, on all pages.' },
    },
    {
      description:
        'What was said in some days of subjects; each is held against all of its type, whatever is searched for.',
    },
  ),
  Insights: shape(
    {
      ...span,
      upto: { ...count, description: '`seq` of the last record that is counted.' },
      ratings: count,
      complaints: count,
      suggestions: count,
      samples: {
        ...listOf(shape({ percent: { type: 'integer', minimum: 1, maximum: 100 }, n: count })),
        description:
          'Ratings by how many of a hundred people were asked; empty where everybody was. An answer of a sample weighs 100 ÷ `percent` in shares and means of ratings; counts, also those of subjects, are as they were given.',
      },
      satisfaction: {
        ...shape(satisfied),
        description: 'Top two of five points, of all single questions on five points together.',
      },
      scales: listOf(scale),
      scorecards: listOf(scorecard),
      silent: { ...silent, description: 'How many are dissatisfied behind the complaints: an estimate.' },
      cases,
      followUps,
      subjects: {
        ...listOf(ref('SubjectFigures')),
        description:
          'The 200 that most was said of, those that are out of the ordinary first; `/v1/insights/subjects` has them all.',
      },
      subjectsFound: { ...count, description: 'How many subjects there are.' },
    },
    {
      description:
        'What the voices of some days mean: every figure with n and an interval, `null` where nobody answered.',
    },
  ),
};
