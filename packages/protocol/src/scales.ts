/** Lowest and highest value of every scale, both included. */
export const SCALES = {
  /** Five degrees of satisfaction: 1 very dissatisfied, 5 very satisfied. */
  likert5: { min: 1, max: 5 },
  stars: { min: 1, max: 5 },
  emoji: { min: 1, max: 5 },
  /** 0 no, 1 yes. */
  thumbs: { min: 0, max: 1 },
  /** Likelihood to recommend: 0 not at all likely, 10 extremely likely. */
  nps: { min: 0, max: 10 },
  /** Agreement with "they made it easy": 1 strongly disagree, 7 strongly agree. */
  ces: { min: 1, max: 7 },
  /** Agreement with a SERVQUAL statement: 1 strongly disagree, 7 strongly agree. */
  servqual7: { min: 1, max: 7 },
  percent: { min: 0, max: 100 },
} as const satisfies Record<string, { min: number; max: number }>;

/** Name of a scale, as it travels in `data.scale`. */
export type ScaleId = keyof typeof SCALES;

/** Every scale's name, in the order of the domain's table. */
export const SCALE_IDS = Object.keys(SCALES) as ScaleId[];
