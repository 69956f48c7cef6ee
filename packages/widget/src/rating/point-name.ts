import type { ScaleId } from '@hearback/protocol/light';
import { SCALES } from '@hearback/protocol/light';
import type { Words } from '../form/words.js';
import { fill } from '../locales/fill.js';

/**
 * What a screen reader calls a value: its name, or its figure with the name of the end it stands at. Begins with
 * whatever is drawn, so that it can be chosen by voice (WCAG 2.2, 2.5.3).
 */
export function pointName(scale: ScaleId, value: number, { messages }: Words): string {
  const { names } = messages.scales[scale];
  const { min, max } = SCALES[scale];
  if (names.length > max - min) return names[value - min]!;
  const end = value === min ? names[0] : value === max ? names[1] : undefined;
  return end === undefined ? String(value) : fill(messages.rating.point, { score: value, label: end });
}
