import { SCALES, type ScaleId } from '@hearback/protocol/light';

/** Every value of a scale, lowest first. Without `Array.from`, which old libraries have replaced by their own. */
export function scalePoints(scale: ScaleId): number[] {
  const { min, max } = SCALES[scale];
  const points = [];
  for (let point: number = min; point <= max; point++) points.push(point);
  return points;
}
