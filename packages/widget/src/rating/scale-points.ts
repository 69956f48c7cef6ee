import { SCALES, type ScaleId } from '@hearback/protocol/light';

/** Every value of a scale, lowest first. */
export function scalePoints(scale: ScaleId): number[] {
  const { min, max } = SCALES[scale];
  return Array.from({ length: max - min + 1 }, (_, step) => min + step);
}
