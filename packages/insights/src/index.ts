/**
 * Service indicators as pure functions: counts in, figures with n and an interval out.
 *
 * @packageDocumentation
 */
export { addCriterion, removeCriterion, setWeight } from './adjust-weights.js';
export type { AhpJudgement, Consistency } from './ahp-consistency.js';
export { type AhpMethod, type AhpWeights, ahpWeights } from './ahp-weights.js';
export { type ChangeOnYear, type PeriodFigure, changeOnYear } from './change-on-year.js';
export { type CompositePart, type CompositeScore, compositeScore } from './composite-score.js';
export { customerEffortScore } from './customer-effort-score.js';
export type { DimensionGap, GapEnd, GapReason } from './dimension-gap.js';
export { type ChartPoint, type EarlyWarning, type SubjectCount, earlyWarning } from './early-warning.js';
export type { GapAdvice } from './gap-advice/gap-advice.js';
export { GAP_NUMBERS, GAP_SIDES, type GapNumber, type GapSide } from './gap-sides.js';
export { CUT_OFFS, type CutOffs, type Grade, GRADES, gradeOf } from './grade.js';
export { GRADE_RULES, type GradeOutcome, type GradeRule, gradeOutcomes } from './grade-rules.js';
export { type Interval, Z_95 } from './interval.js';
export { type MeanDifference, meanDifference } from './mean-difference.js';
export { type MeanScore, meanScore } from './mean-score.js';
export { type Median, median } from './median.js';
export { type NetPromoterScore, netPromoterScore } from './net-promoter-score.js';
export { type ScaleRange, normalisedScore } from './normalised-score.js';
export type { OverallGap } from './overall-gap.js';
export { type HotSpot, pareto } from './pareto.js';
export { type PercentScore, percentScore } from './percent-score.js';
export { type Rate, rateOf } from './rate.js';
export { repeatedCauses } from './repeated-causes.js';
export { SATISFACTION_BANDS, type SatisfactionBand, satisfactionBand } from './satisfaction-band.js';
export { FIVE_POINT_SCALES, type SatisfactionRate, satisfactionRate } from './satisfaction-rate.js';
export { type DimensionAnswers, type DimensionGaps, type ServiceGaps, serviceGaps } from './service-gaps.js';
export { COMPLAINT_PROPENSITY, type SilentDissatisfaction, silentDissatisfaction } from './silent-dissatisfaction.js';
export { type Recovery, type ValueOfRecovery, valueOfRecovery } from './value-of-recovery.js';
export { type VerySatisfiedRate, verySatisfiedRate } from './very-satisfied-rate.js';
export type { Score, WeighedScore } from './weighed-score.js';
export { wilsonInterval } from './wilson-interval.js';
