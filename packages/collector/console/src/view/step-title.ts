import type { Actor } from '@hearback/protocol';
import { actorName } from '../cases/actor-name.js';
import type { TimelineEntry } from '../cases/timeline.js';
import { isolated } from '../words/isolated.js';
import type { Words } from '../words/words.js';

const nameOf = (actor: Actor): string => isolated(actorName(actor));

/** What happened, in a few words: "Maria Chen replied", "Customer complained". */
export function stepTitle({ change, by, kind, event }: TimelineEntry, words: Words): string {
  const { view } = words.cases;
  if (change === null || by === null) return kind === 'case' ? words.kinds.case : view.customerDid[kind];
  const who = nameOf(by);
  if (change === 'assigned' && 'to' in event.data)
    return event.data.to.id === by.id ? view.tookIt(who) : view.assignedToWhom(who, nameOf(event.data.to));
  const silenceDays = 'silenceDays' in event.data ? event.data.silenceDays : undefined;
  return silenceDays === undefined ? view.changes[change](who) : words.silence.closed(silenceDays);
}
