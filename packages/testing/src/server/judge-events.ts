import type { Outcome } from '@hearback/protocol/light';
import type { Verdict } from '../behaviour.js';
import type { EventText } from './event-texts.js';

/** What comes of judging the events of a request. */
export type Judged = {
  /** Those the endpoint takes in, one it has already included. */
  readonly stored: readonly EventText[];
  /** The reply, JSON. */
  readonly body: string;
};

/**
 * Judges the events of a request.
 *
 * @param known Ids the endpoint has stored before.
 * @param judge Says what becomes of each; without it all are taken in.
 */
export function judgeEvents(
  events: readonly EventText[],
  known: ReadonlySet<string>,
  judge: (event: EventText, index: number) => Verdict = () => ({ status: 'accepted' }),
): Judged {
  const stored: EventText[] = [];
  const outcomes = events.flatMap((event, index): Outcome[] => {
    const { id } = event;
    const verdict = judge(event, index);
    if (verdict.status === 'missing') return [];
    if (verdict.status === 'rejected') return [{ id, ...verdict }];
    if (verdict.status === 'retry') {
      const { retryAfterS } = verdict;
      return [{ id, status: 'retry', ...(retryAfterS !== undefined && { retryAfter: retryAfterS }) }];
    }
    stored.push(event);
    return [{ id, status: known.has(id) ? 'duplicate' : verdict.status }];
  });
  return { stored, body: JSON.stringify({ outcomes }) };
}
