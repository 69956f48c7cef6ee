import type { Voice } from '../delivery/delivery-client.js';

/**
 * What the page's form submits for a voice.
 *
 * @returns Entries by the ending their name has after the element's own: the figure of a single rating (`skipped` where the question does
 *   not apply) and, under `-comment`, what was written beside it; of any other voice its data as JSON.
 */
export function formValue({ kind, data }: Voice): readonly (readonly [ending: string, value: string])[] {
  if (kind !== 'rating' || 'answers' in data) return [['', JSON.stringify(data)]];
  const figure = [['', data.score === null ? 'skipped' : String(data.score)]] as const;
  return data.comment ? [...figure, ['-comment', data.comment]] : figure;
}
