import { createHash } from 'node:crypto';
import { CASE_TYPES, sourceOf, uuidV7, type HearbackEvent } from '@hearback/protocol';
import type { CaseCursor, CaseList } from '../store/case-query.js';
import type { NewRecord, Store } from '../store/store.js';
import type { CaseSummary } from './case-summary.js';
import { standingOf, type Deadline, type Service } from './deadlines.js';

/** Cases that are looked at at a time. */
const PAGE = 200;

/** Who says that a case is overdue. */
const REGISTER = { id: 'collector' };

/** What a sweep works with. */
export type OverdueSweepOptions = {
  readonly store: Store;
  readonly serviceOf: (site: string) => Service;
  /** Milliseconds since 1970. */
  readonly now: () => number;
};

/** The deadline that makes a case overdue: the first that has passed and is not met. */
const passed = (found: CaseSummary, service: Service, nowMs: number): Deadline | undefined =>
  standingOf(found, service, nowMs)
    .deadlines.filter(({ doneAt, isBreached }) => doneAt === null && isBreached)
    .sort((left, right) => (left.dueAt < right.dueAt ? -1 : 1))[0];

/** Says it with an id that every collector would give it, so that it counts once whoever finds it. */
function overdueEvent({ site, number, rounds }: CaseSummary, { name, dueAt }: Deadline, nowMs: number): NewRecord {
  const digest = createHash('sha256').update([site, number, rounds.length, name].join('\n')).digest();
  const receivedAt = new Date(nowMs).toISOString();
  const event = {
    specversion: '1.0',
    id: uuidV7({
      nowMs: Date.parse(rounds.at(-1)!.beganAt),
      random: (bytes) => (bytes.set(digest.subarray(0, bytes.length)), bytes),
    }),
    source: sourceOf(site),
    type: CASE_TYPES.overdue,
    subject: number,
    time: receivedAt,
    datacontenttype: 'application/json',
    data: { number, by: REGISTER, deadline: name, dueAt },
  } as const satisfies HearbackEvent;
  const { id, source, type } = event;
  return { source, site, id, type, number, receivedAt, event: JSON.stringify(event), files: [] };
}

/**
 * Puts on record, as events of the register, that cases have become overdue, so that whoever follows it hears of it. One event for
 * each time a case becomes so; further deadlines that pass meanwhile are told by the case itself.
 */
export class OverdueSweep {
  readonly #options: OverdueSweepOptions;
  /** All that became due before this has been told. */
  #toldUpto: CaseCursor | null = null;

  constructor(options: OverdueSweepOptions) {
    this.#options = options;
  }

  /** Tells what has become overdue since the last time; the first time, all that is. @returns How many events were new. */
  async sweep(): Promise<number> {
    const { store, serviceOf, now } = this.#options;
    const nowMs = now();
    const at = new Date(nowMs).toISOString();
    const query = { filter: { states: [], dueBefore: at }, sort: 'due', limit: PAGE, now: at } as const;
    let [after, told] = [this.#toldUpto, 0];
    for (let isEnd = false; !isEnd;) {
      // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
      const { cases, next }: CaseList = await store.cases({ ...query, after });
      const events = cases.flatMap((found) => {
        const deadline = passed(found, serviceOf(found.site), nowMs);
        return deadline ? [overdueEvent(found, deadline, nowMs)] : [];
      });
      // oxlint-disable-next-line no-await-in-loop -- as above
      const appended = events.length > 0 ? await store.append(events) : [];
      told += appended.filter(({ status }) => status === 'accepted').length;
      isEnd = next === null;
      after = next;
    }
    this.#toldUpto = { at, rank: 0 };
    return told;
  }
}
