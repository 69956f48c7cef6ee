import { type DimensionGap, dimensionGap } from './dimension-gap.js';
import { GAP_SIDES, type GapNumber, type GapSide } from './gap-sides.js';
import { type MeanScore, meanScore } from './mean-score.js';
import { type OverallGap, overallGap } from './overall-gap.js';
import type { Score } from './weighed-score.js';
import { weightShares } from './weight-shares.js';

/** Answers about one dimension of service. */
export interface DimensionAnswers {
  /** The dimension's id in the scorecard. */
  readonly id: string;
  /** Share of the whole, 0–1; even where no dimension has one. */
  readonly weight?: number | undefined;
  /** Scale points of each side, `null` for a skipped answer, with weights where a part of the people was asked; a side that was not asked may be left out. */
  readonly answers: Readonly<Partial<Record<GapSide, Iterable<Score>>>>;
}

/** The five gaps of one dimension. */
export interface DimensionGaps {
  readonly id: string;
  /** Share of the whole, 0–1. */
  readonly weight: number;
  readonly gaps: Readonly<Record<GapNumber, DimensionGap>>;
}

/** The five gaps, per dimension and overall. */
export interface ServiceGaps {
  readonly dimensions: readonly DimensionGaps[];
  readonly overall: Readonly<Record<GapNumber, OverallGap>>;
}

type SideMeans = Readonly<Record<GapSide, MeanScore>>;

const forEachGap = <Gap>(gap: (number: GapNumber) => Gap): Record<GapNumber, Gap> => ({
  1: gap(1),
  2: gap(2),
  3: gap(3),
  4: gap(4),
  5: gap(5),
});

/**
 * The five gaps of service quality (服务质量差距模型), per dimension and weighted over all:
 *
 * - gap 1: managers' idea of what customers expect − what customers expect;
 * - gap 2: the standard that was set − managers' idea of what customers expect;
 * - gap 3: delivery, by inspectors or else by employees − the standard;
 * - gap 4: delivery − what was promised;
 * - gap 5: what customers perceive − what they expect.
 *
 * @param dimensions Dimensions with their answers, all on one scale. Weights sum to 1 (± 0.001), or none is given. The
 *   intervals assume that answers on a side are independent: pass one a person, the mean of their items.
 * @returns Gaps in scale points with intervals and n for each side; `null` with reasons where a side has no answers.
 * @throws {RangeError} If there is no dimension, the weights do not sum to 1, or an answer is not a finite number.
 * @see Parasuraman, Zeithaml & Berry, "A Conceptual Model of Service Quality and Its Implications for Future Research",
 *   Journal of Marketing 49 (1985), 41–50, for the gaps; and "SERVQUAL", Journal of Retailing 64 (1988), 12–40.
 */
export function serviceGaps(dimensions: Iterable<DimensionAnswers>): ServiceGaps {
  const given = [...dimensions];
  const shares = weightShares(
    given.map(({ weight }) => weight),
    'compute the gaps',
  );
  const results = given.map(({ id, answers }, index): DimensionGaps => {
    const means = Object.fromEntries(GAP_SIDES.map((side) => [side, meanScore(answers[side] ?? [])])) as SideMeans;
    const gaps = forEachGap((number) => dimensionGap(number, { dimension: id, means }));
    return { id, weight: shares[index]!, gaps };
  });
  const partsOf = (number: GapNumber) => results.map(({ weight, gaps }) => ({ weight, gap: gaps[number] }));
  return { dimensions: results, overall: forEachGap((number) => overallGap(partsOf(number))) };
}
