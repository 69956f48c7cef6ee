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
  description:
    'Effective sample size: the number of equally weighted answers with the same precision; `n` if all weigh the same. Intervals are based on it.',
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
  ofHundred: { ...ofHundred, description: 'The mean as percent of the scale.' },
  band,
};

const satisfied = { ...rate, effectiveN, satisfied: count, skipped: count };

const reasons = {
  ...listOf(shape({ dimension: text, unanswered: listOf(text) })),
  description: 'One for each side without answers; empty if there is a value.',
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
      'The latest wording of the question, in the preferred language if available; `null` if no voice contained one.',
  },
  ...standing,
});

const fromSite = { ...orNull(text), description: 'From the configuration of the site; `null` if it gives none.' };

const scorecard = shape({
  id: text,
  label: fromSite,
  sites: {
    ...listOf(text),
    description: 'Sites whose answers these are. Those that weigh it or call it otherwise have figures of their own.',
  },
  version: text,
  scale: { enum: SCALE_IDS },
  n: { ...count, description: 'Scorecards that customers filled in.' },
  composite: { ...ofHundred, description: 'Σ weight · dimension; `null` where a dimension that weighs has no answer.' },
  interval: {
    ...orNull(ref('Interval')),
    description:
      'Of `composite`, at least 95 %: the weighted sum of the intervals of the dimensions; `null` where a dimension that weighs has fewer than two answers.',
  },
  band,
  dimensions: listOf(
    shape({
      id: text,
      label: fromSite,
      weight: { type: 'number', minimum: 0, maximum: 1 },
      ...standing,
      items: listOf(item),
    }),
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
        share: {
          type: 'number',
          minimum: 0,
          maximum: 1,
          description: 'Share of the people represented by the answers.',
        },
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
        ratio: {
          ...rate.ratio,
          description: 'Share of cases in time; one that was late at any time is late. `null` where `n` is 0.',
        },
        n: {
          ...count,
          description: 'Cases in which it was done or fell due; one that was reopened counts once.',
        },
        took: shape({
          median: {
            ...orNull({ type: 'number', minimum: 0 }),
            description:
              'Milliseconds from receipt, around the clock; of a case that was reopened, the longest time from receipt or from a reopening.',
          },
          interval: orNull(ref('Interval')),
          n: { ...count, description: 'Cases in which it was done.' },
        }),
      }),
    ),
    reopened: shape(rate, {
      description: 'Of the cases that were ever resolved or rejected, those that were reopened after that.',
    }),
    categories: listOf(
      shape({
        key: { ...text, description: 'Empty if none was given.' },
        label: {
          ...orNull(text),
          description:
            'What the configuration of the sites calls it, with ` / ` between where they differ; or else, except for built-in ones, what most of the latest 20 people to choose it saw it called in the preferred language, looked up for the 40 most frequent. `null` if neither is known.',
        },
        n: count,
        share: { type: 'number' },
        cumulative: { type: 'number' },
      }),
    ),
  },
  {
    description: `What happened to the cases received in the period, whatever their state (${CASE_STATES.join(', ')}).`,
  },
);

const followUps = shape({
  rate: shape(rate, {
    description:
      'Of the cases received in the period and resolved since, those that were followed up after their last resolution.',
  }),
  fixed: shape({ yes: count, partly: count, no: count }),
  firstTime: shape(rate),
  promiseKept: shape(rate),
  satisfaction: shape(satisfied),
});

const subject = shape({
  type: text,
  id: text,
  name: orNull(text),
  n: { ...count, description: 'Ratings of it and of all its parts.' },
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
  to: { type: 'string', format: 'date', description: 'The first day that is not included.' },
};

/** Shapes of figures, by name. */
export const INSIGHTS_SCHEMAS = {
  Interval: shape(
    { lower: { type: 'number' }, upper: { type: 'number' } },
    { description: '95 % confidence interval, in the unit of its value.' },
  ),
  SubjectFigures: subject,
  Subjects: shape(
    {
      ...span,
      subjects: { ...listOf(ref('SubjectFigures')), description: 'At most 200; those outside their limits first.' },
      subjectsFound: { ...count, description: 'How many match the search, on all pages.' },
    },
    {
      description: 'Indicators by subject; each is compared with all subjects of its type, whatever the search.',
    },
  ),
  Insights: shape(
    {
      ...span,
      upto: { ...count, description: '`seq` of the last record counted.' },
      ratings: count,
      complaints: count,
      suggestions: count,
      samples: {
        ...listOf(shape({ percent: { type: 'integer', minimum: 1, maximum: 100 }, n: count })),
        description:
          'Number of ratings by the percentage of visitors that was asked; empty if all were. An answer from a sample weighs 100 ÷ `percent` in shares and means of ratings; counts, also those of subjects, are not weighted.',
      },
      satisfaction: {
        ...shape(satisfied),
        description: 'Top two of five points, over all single questions on five points.',
      },
      scales: listOf(scale),
      scorecards: listOf(scorecard),
      silent: {
        ...silent,
        description:
          'How many customers may be dissatisfied, and how many of them say nothing: an estimate from the complaints of customers alone.',
      },
      cases,
      followUps,
      subjects: {
        ...listOf(ref('SubjectFigures')),
        description:
          'The 200 with the most feedback, those outside their limits first; `/v1/insights/subjects` has them all.',
      },
      subjectsFound: { ...count, description: 'How many subjects there are.' },
    },
    {
      description: 'Indicators of a period, each with n and an interval, `null` if nobody answered.',
    },
  ),
};
