import { SCALES, type ScaleId } from '@hearback/protocol/light';
import type { Words } from '../words/words.js';
import type { Slice } from './distribution-of.js';

/** What a slice is called in words; empty where the number alone says it. */
export function sliceName(scale: ScaleId, { lowest, band, tone }: Slice, words: Words): string {
  if (band) return words.insights.bands[band];
  if (scale === 'thumbs') return lowest === 1 ? words.score.thumbsUp : words.score.thumbsDown;
  const { promoter, passive, detractor } = words.score;
  if (scale === 'nps') return { good: promoter, fair: passive, poor: detractor }[tone];
  return words.pointWords[scale]?.[lowest - SCALES[scale].min] ?? '';
}
