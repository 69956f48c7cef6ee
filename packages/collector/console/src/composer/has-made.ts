import type { Actor } from '@hearback/protocol';
import type { CaseStep } from '../cases/case-types.js';
import { timelineOf } from '../cases/timeline.js';
import { changeBody, type Draft, type HandlerChange } from './change-fields.js';

/** What somebody sent, and on which version of the case. */
export interface Sent {
  readonly change: HandlerChange;
  readonly draft: Draft;
  /** Id of whoever sent it; `null` without a name. */
  readonly me: string | null;
  readonly base: number;
}

/** Whether a change went to whom was written, by name or by id; also where nobody was written. */
function isFor(to: unknown, written: string | undefined): boolean {
  const { id, name } = Object(to) as Partial<Actor>;
  const folded = written?.trim().toLowerCase();
  return !folded || [id, name].some((each) => each?.toLowerCase() === folded);
}

/**
 * Whether a case has a change that somebody sent: by them, since the version that they had read, word for word. So a change whose
 * answer was lost on its way is told from one that never arrived.
 */
export function hasMade(steps: readonly CaseStep[], { change, draft, me, base }: Sent): boolean {
  const { change: _change, to: _to, ...words } = changeBody(change, draft, { people: [], by: null });
  return timelineOf(steps).some(
    ({ seq, change: made, by, event }) =>
      seq > base &&
      made === change &&
      by?.id === me &&
      isFor(Reflect.get(event.data, 'to'), change === 'assigned' ? draft.to : undefined) &&
      Object.entries(words).every(([name, text]) => Reflect.get(event.data, name) === text),
  );
}
