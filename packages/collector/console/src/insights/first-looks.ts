import type { AskedScorecard } from './dimension-name.js';
import type {
  CategoryFigures,
  DeadlineFigures,
  Insights,
  SubjectFigures,
} from '../../../src/insights/insights-answer.js';
import { sitesApart } from './sites-apart.js';

/** Something that stands out. */
export type Look =
  | { readonly is: 'subject'; readonly subject: SubjectFigures }
  | { readonly is: 'late'; readonly deadline: DeadlineFigures; readonly late: number }
  | { readonly is: 'category'; readonly spot: CategoryFigures; readonly of: number }
  | {
      readonly is: 'gap';
      readonly scorecard: AskedScorecard;
      /** Whose answers these are, where others judge the scorecard otherwise. */
      readonly sites: string | null;
      readonly dimension: string;
      readonly value: number;
    };

/** Subjects that are named at most; the table has them all. */
const MOST_SUBJECTS = 3;

/** Fewest complaints that make a category a hot spot. */
const HOT = 5;

function lateLook({ cases }: Insights): Look[] {
  const late = (each: DeadlineFigures) => (each.ratio === null ? 0 : Math.round((1 - each.ratio) * each.n));
  const worst = [...cases.deadlines].sort((one, other) => (one.ratio ?? 1) - (other.ratio ?? 1))[0];
  return worst && late(worst) > 0 ? [{ is: 'late', deadline: worst, late: late(worst) }] : [];
}

function categoryLook({ cases: { categories } }: Insights): Look[] {
  const named = categories.filter(({ key }) => key !== '');
  const [first] = named;
  const of = categories.reduce((sum, { n }) => sum + n, 0);
  return first && named.length > 1 && first.n >= HOT ? [{ is: 'category', spot: first, of }] : [];
}

/** The dimension in which customers get least of what they expect, where that is more than chance. */
function gapLook({ scorecards }: Insights): Look[] {
  const short = scorecards.flatMap((scorecard) =>
    (scorecard.gaps?.dimensions ?? []).flatMap(({ id, gaps: { 5: gap } }) =>
      gap.value !== null && gap.interval !== null && gap.interval.upper < 0
        ? [{ is: 'gap' as const, scorecard, sites: sitesApart(scorecard, scorecards), dimension: id, value: gap.value }]
        : [],
    ),
  );
  return short.sort((one, other) => one.value - other.value).slice(0, 1);
}

/** Where to look first: subjects above their limit, the deadline that is kept worst, the hot spot of complaints, the widest gap. */
export function firstLooks(insights: Insights): Look[] {
  const above = insights.subjects.filter(({ isAbove }) => isAbove).slice(0, MOST_SUBJECTS);
  return [
    ...above.map((subject): Look => ({ is: 'subject', subject })),
    ...lateLook(insights),
    ...categoryLook(insights),
    ...gapLook(insights),
  ];
}
