import {
  FIVE_POINT_SCALES,
  meanScore,
  netPromoterScore,
  normalisedScore,
  satisfactionBand,
  satisfactionRate,
  verySatisfiedRate,
  type Score,
} from '@hearback/insights';
import { SCALES, type ScaleId } from '@hearback/protocol';
import { scoresOf } from './scores-of.js';
import type { TallySum } from './tally.js';
import type { ScaleFigures, Standing } from './insights-answer.js';

/** Removes the error of binary arithmetic, which would move a mean at the edge of a band into the next one. */
export const withoutDust = (percent: number): number => Math.round(percent * 1e9) / 1e9;

/** A mean on a scale. */
export function standingOn(scale: ScaleId, scores: Iterable<Score>): Standing {
  const mean = meanScore(scores);
  const ofHundred = mean.mean === null ? null : withoutDust(normalisedScore(mean.mean, SCALES[scale]));
  return { ...mean, ofHundred, band: ofHundred === null ? null : satisfactionBand(ofHundred) };
}

const isFivePoint = (scale: ScaleId): boolean => (FIVE_POINT_SCALES as readonly ScaleId[]).includes(scale);

/** Whether an answer is a customer's about what they got. */
export const isCustomersView = ({ respondent, facet }: Pick<TallySum, 'respondent' | 'facet'>): boolean =>
  respondent === 'customer' && facet === 'perception';

function spreadOf(given: readonly TallySum[]): ScaleFigures['scores'] {
  const counted = new Map<number, { n: number; weight: number }>();
  let all = 0;
  for (const { score, sample, n } of given) {
    if (score === null) continue;
    const { n: before, weight } = counted.get(score) ?? { n: 0, weight: 0 };
    counted.set(score, { n: before + n, weight: weight + (n * 100) / sample });
    all += (n * 100) / sample;
  }
  return [...counted].map(([score, { n, weight }]) => ({ score, n, share: weight / all }));
}

/** Figures of each scale that was answered on, in the order of the scales. */
export function scaleFigures(sums: readonly TallySum[]): ScaleFigures[] {
  const views = sums.filter(isCustomersView);
  return (Object.keys(SCALES) as ScaleId[]).flatMap((scale): ScaleFigures[] => {
    const given = views.filter(({ measure }) => measure === `scale ${scale}`);
    if (given.length === 0) return [];
    return [
      {
        scale,
        ...standingOn(scale, scoresOf(given)),
        scores: spreadOf(given),
        ...(isFivePoint(scale) && {
          satisfied: satisfactionRate(scoresOf(given)),
          verySatisfied: verySatisfiedRate(scoresOf(given)),
        }),
        ...(scale === 'nps' && { nps: netPromoterScore(scoresOf(given)) }),
      },
    ];
  });
}
