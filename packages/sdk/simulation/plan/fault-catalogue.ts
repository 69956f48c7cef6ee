/** What may happen to one request, whichever it is. */
export const REQUEST_FAULTS = [
  'reset before it arrives',
  'reset after it is stored',
  'no answer, stored',
  'no answer, not stored',
  'slow answer',
  'body cut',
  'body never ends',
  'broken JSON',
  'delivered twice',
  'server error',
  'gateway error after it is stored',
  'busy status',
  'Retry-After exposed',
  'Retry-After hidden, in the body',
  'Retry-After hidden altogether',
  'Retry-After as a date',
  'Retry-After garbage',
  'redirect',
  'web page',
  'web page without a type',
  'some outcomes missing',
  'some outcomes retry',
  'unknown outcomes',
] as const;

/** What may happen to one opening of a database. */
export const OPEN_FAULTS = ['open slow', 'open fails', 'open never answers'] as const;

/** What may happen to one transaction. */
export const TRANSACTION_FAULTS = [
  'connection lost',
  'connection lost half-way',
  'transaction aborted',
  'commit aborted',
  'commit slow',
  'put over quota',
] as const;

/** What may lie over a stretch of time. */
export const WEATHERS = [
  'offline',
  'captive portal',
  'unavailable',
  'refuses everything',
  'refuses this client',
  'disk full',
] as const;

/** What may happen to a page, a browser or a clock. */
export const INCIDENTS = [
  'page hidden',
  'page left',
  'submit and leave in one task',
  'page cached',
  'cached page thrown out',
  'cached page restored',
  'request cut off by the cache',
  'answer came while cached',
  'page frozen',
  'page thawed',
  'renderer crashed',
  'browser killed',
  'request lost with its page',
  'transaction dies with its page',
  'killed before localStorage was on disk',
  'power lost before a relaxed commit was on disk',
  'clock set back three years',
  'clock set back ten days',
  'clock set two days ahead',
  'clock set a little',
  'clock set mid-lease',
  'next day',
  'storage cleared',
  'purged',
  'localStorage over quota',
  'no IndexedDB',
  'no localStorage',
  'older database',
  'older tab that lets go late',
  'older tab that never lets go',
  'keepalive quota taken by the page',
  'keepalive quota spent',
  'draft submitted twice',
  'draft submitted again later',
  'second tab',
  'second site',
  'voice discarded',
  'voice held',
  'voice held for longer',
  'voice taken back',
  'too late to take back',
  'dead letter retried',
  'flush',
  'client closed',
  'outbox full',
  'file attached',
  'file sent',
  'file that cannot be taken',
  'file in memory',
  'bytes of a file lost',
  'dead letters exported',
  'poison',
  'over the size limit',
] as const;

export type RequestFault = (typeof REQUEST_FAULTS)[number];
export type Weather = (typeof WEATHERS)[number];

/** Every kind of fault a run must have seen. */
export const ALL_FAULTS: readonly string[] = [
  ...REQUEST_FAULTS,
  ...OPEN_FAULTS,
  ...TRANSACTION_FAULTS,
  ...WEATHERS,
  ...INCIDENTS,
];
