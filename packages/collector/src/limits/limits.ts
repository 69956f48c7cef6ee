/** How large requests may be, and how often they may come. */
export type Limits = {
  /** Bytes of a request's body. @default 262144, four times what CloudEvents asks every consumer to take */
  readonly maxBytes: number;
  /** Events in a batch. @default 50 */
  readonly maxEvents: number;
  /** Nesting of arrays and objects in an event, the event itself being 1. @default 32 */
  readonly maxDepth: number;
  /** Bytes of one attachment. @default 26214400, the most that an event can name */
  readonly maxFileBytes: number;
  /** Requests a second in the long run, for each site and remote address; 0 for no limit. @default 2 */
  readonly requestsPerSecond: number;
  /** Requests that may come in a burst after a silence, for each site and remote address. @default 120 */
  readonly burst: number;
  /** Live tails that one token may follow at a time, at this collector. @default 100 */
  readonly maxTails: number;
};

/** The default limits. */
export const DEFAULT_LIMITS: Limits = {
  maxBytes: 262_144,
  maxEvents: 50,
  maxDepth: 32,
  maxFileBytes: 26_214_400,
  requestsPerSecond: 2,
  burst: 120,
  maxTails: 100,
};

/** Limits that differ from the defaults; `undefined` means the default. */
export type LimitChanges = { readonly [Name in keyof Limits]?: Limits[Name] | undefined };

/**
 * The default limits with some of them changed.
 *
 * @throws {RangeError} If a limit is not a whole number of 1 or more, or there is no such limit; `requestsPerSecond` may be any number from 0.
 */
export function limitsWith(changes: LimitChanges = {}): Limits {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined);
  const unknown = given.find(([name]) => !Object.hasOwn(DEFAULT_LIMITS, name));
  if (unknown)
    throw new RangeError(
      `Failed to set limits: expected names among ${Object.keys(DEFAULT_LIMITS).join(', ')}, got ${unknown[0]}.`,
    );
  const limits: Limits = { ...DEFAULT_LIMITS, ...Object.fromEntries(given) };
  for (const name of ['maxBytes', 'maxEvents', 'maxDepth', 'maxFileBytes', 'burst', 'maxTails'] as const)
    if (!Number.isSafeInteger(limits[name]) || limits[name] < 1)
      throw new RangeError(`Failed to set limits: expected ${name} to be a whole number from 1, got ${limits[name]}.`);
  if (!(limits.requestsPerSecond >= 0 && limits.requestsPerSecond < Infinity))
    throw new RangeError(`Failed to set limits: expected requestsPerSecond from 0, got ${limits.requestsPerSecond}.`);
  return limits;
}
