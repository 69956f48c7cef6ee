import { withoutBidiControls } from '../language/bidi-controls.js';

/**
 * What most people saw something called, so that one who makes up a name does not give it to everybody.
 *
 * @param labels The latest last.
 * @returns Of equally frequent ones the latest; `null` if nobody saw one.
 */
export function mostSeen(labels: readonly string[]): string | null {
  const seen = labels.map(withoutBidiControls).filter((label) => label.trim() !== '');
  const counts = new Map<string, number>();
  for (const label of seen) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return seen.findLast((label) => counts.get(label) === most) ?? null;
}
