import { SATISFACTION_BANDS, satisfactionBand, type SatisfactionBand } from '@hearback/insights';
import { SCALES } from '@hearback/protocol/light';
import type { ScaleFigures } from '../../../src/insights/insights-answer.js';
import { type ScoreTone, scoreTone } from '../reading/score-tone.js';

/** A score of a scale, or a band of the scale of a hundred, with how many gave it. */
export interface Slice {
  readonly lowest: number;
  readonly highest: number;
  /** Only of a band. */
  readonly band?: SatisfactionBand;
  readonly n: number;
  /** Of all people that the answers stand for, 0–1. */
  readonly share: number;
  readonly tone: ScoreTone;
}

const TONES: Readonly<Record<SatisfactionBand, ScoreTone>> = {
  'extremely-satisfied': 'good',
  'very-satisfied': 'good',
  'basically-satisfied': 'fair',
  dissatisfied: 'poor',
};

/** Whole numbers at the ends of a band. */
const ENDS: Readonly<Record<SatisfactionBand, readonly [lowest: number, highest: number]>> = {
  'extremely-satisfied': [91, 100],
  'very-satisfied': [71, 90],
  'basically-satisfied': [51, 70],
  dissatisfied: [0, 50],
};

/** How the answers on a scale are spread, the highest first; what nobody gave is there too. */
export function distributionOf({ scale, scores }: Pick<ScaleFigures, 'scale' | 'scores'>): Slice[] {
  const count = (isMeant: (score: number) => boolean) => {
    const meant = scores.filter(({ score }) => isMeant(score));
    const sum = (of: 'n' | 'share') => meant.reduce((total, each) => total + each[of], 0);
    return { n: sum('n'), share: sum('share') };
  };
  if (scale === 'percent')
    return SATISFACTION_BANDS.map((band) => {
      const [lowest, highest] = ENDS[band];
      return { lowest, highest, band, ...count((score) => satisfactionBand(score) === band), tone: TONES[band] };
    });
  const { min, max } = SCALES[scale];
  return Array.from({ length: max - min + 1 }, (_, place): Slice => {
    const score = max - place;
    return { lowest: score, highest: score, ...count((each) => each === score), tone: scoreTone(scale, score) };
  });
}
