import type { CaseDeadline, Severity } from '@hearback/protocol';
import { OPEN_STATES } from './case-rules.js';
import type { Case, Round } from './fold-case.js';
import type { SiteTexts } from '../language/site-text.js';
import { afterWorkingTime, type WorkingCalendar } from './working-time.js';

/** What has to be done in time. */
export type DeadlineName = CaseDeadline['name'];

/** Milliseconds of working time from receipt to each. */
export type Allowance = Readonly<Record<DeadlineName, number>>;

/** Weights of dimensions, by the ids of a scorecard and of its dimensions: numbers above 0, each counted as a share of their sum. */
export type ScorecardWeights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What dimensions are called, by the ids of a scorecard and of its dimensions. */
export type DimensionNames = Readonly<Record<string, SiteTexts>>;

/** A site's deadlines, working hours and time zone, when its cases are closed by silence, and what the console calls its own categories and scorecards. */
export type Service = {
  /** By severity; `default` applies to cases without one, and to severities without an entry. */
  readonly allowancesMs?: Readonly<Partial<Record<Severity | 'default', Allowance>>> | undefined;
  /** @default around the clock */
  readonly calendar?: WorkingCalendar | undefined;
  /** Days after which the register closes a resolved case that nobody has said anything about since: a whole number from 1 to 3650. @default never */
  readonly closeAfterDays?: number | undefined;
  /** IANA time zone, such as `Asia/Shanghai`, by whose days figures are counted. @default that of the calendar, or else UTC */
  readonly timeZone?: string | undefined;
  /** For scorecards that its pages declare, since voices do not carry weights; a dimension that is not named weighs nothing. @default all dimensions weigh the same */
  readonly weights?: ScorecardWeights | undefined;
  /** For the dimensions of such scorecards, since voices carry the words of items alone. @default the dimension's id, in words */
  readonly names?: DimensionNames | undefined;
  /** Of scorecards, by id, since voices do not carry them. @default the scorecard's id, in words */
  readonly titles?: SiteTexts | undefined;
  /** What categories of complaints are called, by id. @default as the person saw it, or else the id, in words */
  readonly categories?: SiteTexts | undefined;
};

const HOUR_MS = 60 * 60 * 1000;

/** Two hours to acknowledge, eight to act, twenty-four to resolve. */
export const DEFAULT_ALLOWANCE_MS: Allowance = { acknowledge: 2 * HOUR_MS, act: 8 * HOUR_MS, resolve: 24 * HOUR_MS };

const DONE = {
  acknowledge: 'acknowledgedAt',
  act: 'actedAt',
  resolve: 'resolvedAt',
} as const satisfies Readonly<Record<DeadlineName, keyof Round>>;

/** The latest moment that RFC 3339 can name. */
const NEVER_MS = Date.UTC(9999, 11, 31);

/** In the order in which things are done. */
export const DEADLINE_NAMES = Object.keys(DONE) as DeadlineName[];

/** When a deadline of a round passes: milliseconds since 1970. */
function dueMs(round: Round, name: DeadlineName, { classified: { severity } }: Timed, service: Service): number {
  const { allowancesMs, calendar = null } = service;
  const allowance = (severity && allowancesMs?.[severity]) ?? allowancesMs?.default ?? DEFAULT_ALLOWANCE_MS;
  return Math.min(afterWorkingTime(Date.parse(round.beganAt), allowance[name], calendar), NEVER_MS);
}

/** Until when the clock of something ran, or runs: until it was done, or the person withdrew the case. */
const stoppedMs = ({ withdrawnAt }: Round, doneAt: string | null, nowMs: number): number => {
  const at = doneAt ?? withdrawnAt;
  return at === undefined ? nowMs : Date.parse(at);
};

function deadlinesOf(round: Round, found: Timed, service: Service, nowMs: number): CaseDeadline[] {
  return DEADLINE_NAMES.map((name) => {
    const atMs = dueMs(round, name, found, service);
    const doneAt = round[DONE[name]];
    return {
      name,
      dueAt: new Date(atMs).toISOString(),
      doneAt,
      isBreached: stoppedMs(round, doneAt, nowMs) > atMs,
    };
  });
}

/** The part of a case that its deadlines are computed from. */
export type Timed = Pick<Case, 'state' | 'classified' | 'rounds'>;

/** The deadlines of a case: the current ones, how many were ever breached, and whether one is overdue. */
export type Standing = {
  readonly deadlines: readonly CaseDeadline[];
  readonly breaches: number;
  readonly isOverdue: boolean;
};

/** How a case kept one of its deadlines. */
export type KeptDeadline = {
  readonly name: DeadlineName;
  /** Milliseconds from the beginning of a round until it was done, in the round where that was longest; `null` where it has not been done in any. */
  readonly tookMs: number | null;
  /** Whether any round was late. */
  readonly isBreached: boolean;
};

/**
 * How a case kept its deadlines over all its rounds, for figures over many cases.
 *
 * @param nowMs Milliseconds since 1970.
 * @returns One for each deadline, in the order in which things are done.
 */
export const keptOf = (found: Timed, service: Service, nowMs: number): KeptDeadline[] =>
  DEADLINE_NAMES.map((name): KeptDeadline => {
    const took = found.rounds.flatMap((round) => {
      const doneAt = round[DONE[name]];
      return doneAt === null ? [] : [Date.parse(doneAt) - Date.parse(round.beganAt)];
    });
    return {
      name,
      tookMs: took.length === 0 ? null : Math.max(...took),
      isBreached: found.rounds.some(
        (round) => stoppedMs(round, round[DONE[name]], nowMs) > dueMs(round, name, found, service),
      ),
    };
  });

/**
 * The deadlines of a case. A reopening restarts all clocks; earlier breaches still count.
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

/** The deadline by which an open case will next become overdue, or first became overdue. */
export type NextDeadline = Pick<CaseDeadline, 'name' | 'dueAt'>;

/**
 * The earliest unmet deadline of a case; of two at the same moment, the one to be met first.
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
