import type { Access } from './access/access.js';
import type { Grants } from './access/grants.js';
import type { AttachmentStore } from './attachments/attachment-store.js';
import type { RecentPosts } from './forms/recent-posts.js';
import type { Limits } from './limits/limits.js';
import type { RateLimiter } from './limits/rate-limiter.js';
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
  /** Where files are kept; `null` if none are taken. */
  readonly attachments: AttachmentStore | null;
  readonly sites: SiteList;
  readonly limits: Limits;
  /** Whether a request may do something. */
  readonly access: Access;
  /** What the token with a hash may do. */
  readonly grants: Grants;
  /** Sessions of the console. */
  readonly sessions: Sessions;
  readonly rateLimiter: RateLimiter;
  /** Limits tries at the key of a case. */
  readonly guessLimiter: GuessLimiter;
  /** Knows the forms of the last minutes, so that one sent twice counts once. */
  readonly recentPosts: RecentPosts;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Whether `/metrics` needs no token. */
  readonly openMetrics: boolean;
  readonly readiness: ReadinessCheck;
  /** Folder with the built console. */
  readonly consoleFolder: string;
  /** Milliseconds of silence after which a live tail says that it is there. */
  readonly heartbeatMs: number;
  /** Aborted when the collector closes. */
  readonly closing: AbortSignal;
};

/** A request with what its server and its path tell: `name` is the part of the path that names one thing, or empty. */
export type Asked = { readonly request: Request; readonly info: RequestInfo; readonly name: string };

/** What a server knows of a request besides the request. */
export type RequestInfo = {
  /** Address the request came from; without it there is no rate limit. */
  readonly remoteAddress?: string | undefined;
};
