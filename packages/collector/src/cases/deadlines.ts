import type { Severity } from '@hearback/protocol';
import { OPEN_STATES } from './case-rules.js';
import type { Case, Round } from './fold-case.js';
import { afterWorkingTime, type WorkingCalendar } from './working-time.js';

/** What has to be done in time. */
export type DeadlineName = 'acknowledge' | 'act' | 'resolve';

/** Milliseconds of working time from receipt to each. */
export type Allowance = Readonly<Record<DeadlineName, number>>;

/** What dimensions weigh, by the ids of a scorecard and of its dimensions; each is a share of the sum. Numbers above 0. */
export type ScorecardWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** How a site serves its cases, and what its answers mean. */
export type Service = {
  /** By severity; `default` where none is said or named. */
  readonly allowances?: Readonly<Partial<Record<Severity | 'default', Allowance>>> | undefined;
  /** @default around the clock */
  readonly calendar?: WorkingCalendar | undefined;
  /** IANA time zone, such as `Asia/Shanghai`, by whose days figures are told. @default that of the calendar, or else UTC */
  readonly timeZone?: string | undefined;
  /** Of scorecards that its pages declare, since voices do not carry them. @default all dimensions of one weigh the same */
  readonly weights?: ScorecardWeights | undefined;
};

const HOUR_MS = 60 * 60 * 1000;

/** Two hours to acknowledge, eight to act, twenty-four to resolve. */
export const DEFAULT_ALLOWANCE: Allowance = { acknowledge: 2 * HOUR_MS, act: 8 * HOUR_MS, resolve: 24 * HOUR_MS };

/** How one deadline of a case stands. */
export type Deadline = {
  readonly name: DeadlineName;
  /** RFC 3339. */
  readonly dueAt: string;
  /** `null` while it has not been done. */
  readonly doneAt: string | null;
  /** It was done late, or is not done and late by now. */
  readonly isBreached: boolean;
};

const DONE: Readonly<Record<DeadlineName, keyof Round>> = {
  acknowledge: 'acknowledgedAt',
  act: 'actedAt',
  resolve: 'resolvedAt',
};

/** The latest moment that RFC 3339 can name. */
const NEVER_MS = Date.UTC(9999, 11, 31);

/** In the order in which things are done. */
export const DEADLINE_NAMES = Object.keys(DONE) as DeadlineName[];

/** When something has to be done in a round: milliseconds since 1970. */
function dueMs(round: Round, name: DeadlineName, { classified: { severity } }: Timed, service: Service): number {
  const { allowances, calendar = null } = service;
  const allowance = (severity && allowances?.[severity]) ?? allowances?.default ?? DEFAULT_ALLOWANCE;
  return Math.min(afterWorkingTime(Date.parse(round.beganAt), allowance[name], calendar), NEVER_MS);
}

function deadlinesOf(round: Round, found: Timed, service: Service, nowMs: number): Deadline[] {
  return DEADLINE_NAMES.map((name) => {
    const atMs = dueMs(round, name, found, service);
    const doneAt = round[DONE[name]];
    return {
      name,
      dueAt: new Date(atMs).toISOString(),
      doneAt,
      isBreached: (doneAt === null ? nowMs : Date.parse(doneAt)) > atMs,
    };
  });
}

/** What of a case tells how it stands in time. */
export type Timed = Pick<Case, 'state' | 'classified' | 'rounds'>;

/** How the deadlines of a case stand: those that count now, how many were ever breached, and whether one is overdue. */
export type Standing = {
  readonly deadlines: readonly Deadline[];
  readonly breaches: number;
  readonly isOverdue: boolean;
};

/** How long one thing took in one round, and how long it was allowed to take; in milliseconds. */
export type Kept = {
  readonly name: DeadlineName;
  /** `null` while it has not been done. */
  readonly tookMs: number | null;
  readonly isBreached: boolean;
};

/**
 * How the deadlines of all rounds were kept: what figures are made of, of many cases at a time.
 *
 * @param nowMs Milliseconds since 1970.
 */
export const keptOf = (found: Timed, service: Service, nowMs: number): Kept[] =>
  found.rounds.flatMap((round) => {
    const beganMs = Date.parse(round.beganAt);
    return DEADLINE_NAMES.map((name): Kept => {
      const doneAt = round[DONE[name]];
      const doneMs = doneAt === null ? null : Date.parse(doneAt);
      return {
        name,
        tookMs: doneMs === null ? null : doneMs - beganMs,
        isBreached: (doneMs ?? nowMs) > dueMs(round, name, found, service),
      };
    });
  });

/**
 * How a case stands in time. After a reopening all clocks begin anew; what was breached before stays counted.
 *
 * @param nowMs Milliseconds since 1970.
 */
export function standingOf(found: Timed, service: Service, nowMs: number): Standing {
  const rounds = found.rounds.map((round) => deadlinesOf(round, found, service, nowMs));
  const deadlines = rounds.at(-1)!;
  return {
    deadlines,
    breaches: rounds.flat().filter(({ isBreached }) => isBreached).length,
    isOverdue:
      OPEN_STATES.has(found.state) && deadlines.some(({ doneAt, isBreached }) => doneAt === null && isBreached),
  };
}

/** What a case that is open will next be overdue by, or has become overdue by first. */
export type NextDeadline = Pick<Deadline, 'name' | 'dueAt'>;

/**
 * The deadline of a case that passes first among those that are not met; of two at the same moment the one that is to be met first.
 *
 * @returns `null` for a case that is over.
 */
export function nextDeadline(found: Timed, service: Service): NextDeadline | null {
  if (!OPEN_STATES.has(found.state)) return null;
  const round = found.rounds.at(-1)!;
  const [first, ...others] = DEADLINE_NAMES.filter((name) => round[DONE[name]] === null).map((name) => ({
    name,
    atMs: dueMs(round, name, found, service),
  }));
  if (!first) return null;
  const { name, atMs } = others.reduce((earliest, each) => (each.atMs < earliest.atMs ? each : earliest), first);
  return { name, dueAt: new Date(atMs).toISOString() };
}
