import type { Access } from './access/access.js';
import type { Grants } from './access/grants.js';
import type { AttachmentStore } from './attachments/attachment-store.js';
import type { ConsoleFiles } from './console-files.js';
import type { RecentPosts } from './forms/recent-posts.js';
import type { Limits } from './limits/limits.js';
import type { RateLimiter } from './limits/rate-limiter.js';
import type { TailLimiter } from './limits/tail-limiter.js';
import type { Log } from './log-entry.js';
import type { Metrics } from './operation/metrics.js';
import type { ReadinessCheck } from './operation/readiness.js';
import type { Sessions } from './session/sessions.js';
import type { SiteList } from './site-list.js';
import type { Store } from './store/store.js';
import type { GuessLimiter } from './tracking/guess-limiter.js';

/** What every route works with. */
export type Context = {
  readonly store: Store;
  /** Where attachments are kept; `null` if none are accepted. */
  readonly attachments: AttachmentStore | null;
  readonly sites: SiteList;
  readonly limits: Limits;
  /** Decides whether a request may do something. */
  readonly access: Access;
  /** What the token with a hash may do. */
  readonly grants: Grants;
  /** Sessions of the console. */
  readonly sessions: Sessions;
  readonly rateLimiter: RateLimiter;
  /** Limits how many live tails a token follows at a time. */
  readonly tailLimiter: TailLimiter;
  /** Limits guesses at the key of a case. */
  readonly guessLimiter: GuessLimiter;
  /** The forms of the last few minutes, so that one sent twice counts once. */
  readonly recentPosts: RecentPosts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whether `/metrics` needs no token. */
  readonly openMetrics: boolean;
  readonly readiness: ReadinessCheck;
  /** The built console. */
  readonly consoleFiles: ConsoleFiles;
  /** Milliseconds of silence after which a live tail sends a comment. */
  readonly heartbeatMs: number;
  /** Aborted when the collector closes. */
  readonly closing: AbortSignal;
};

/** A request with what is known from its server and its path: `name` is the part of the path that names one thing, or empty. */
export type Asked = { readonly request: Request; readonly info: RequestInfo; readonly name: string };

/** What a server knows about a request that the request itself does not say. */
export type RequestInfo = {
  /** Address the request came from; without it there is no rate limit. */
  readonly remoteAddress?: string | undefined;
};
