const PEERS = ['snowplow', 'segment'];

/** Values of the peers by a path into what was measured by subject. */
const peers = (bySubject, pick) =>
  Object.fromEntries(PEERS.filter((name) => bySubject[name]).map((name) => [name, pick(bySubject[name])]));

const sizeRows = (sizes) => [
  {
    metric: 'bundle, kB brotli',
    hearback: sizes.hearback.brotli / 1000,
    peers: peers(sizes, ({ brotli }) => brotli / 1000),
    target: 8,
  },
  { metric: '  createCourier instead', hearback: sizes.courier.brotli / 1000 },
];

const TARGET_MS = { p50: 3, p99: 15 };

const latencyRows = (settings) =>
  Object.entries(settings).flatMap(([setting, by]) => [
    ...['p50', 'p99'].map((share) => ({
      metric: share === 'p50' ? `stored, ${setting}: p50 ms` : '  p99 ms',
      hearback: by.hearback.stored[share],
      peers: peers(by, ({ stored }) => (stored.samples ? stored[share] : 'not stored')),
      target: TARGET_MS[share],
    })),
    ...(by.floor
      ? [
          { metric: '  a raw strict put, p50 ms', hearback: by.floor.stored.p50 },
          { metric: '  a raw strict put, p99 ms', hearback: by.floor.stored.p99 },
          { metric: '  times a raw put, p50', hearback: by.hearback.stored.p50 / by.floor.stored.p50 },
        ]
      : []),
    { metric: '  the call itself, p50 ms', hearback: by.hearback.call.p50, peers: peers(by, ({ call }) => call.p50) },
  ]);

const burstRows = (by) =>
  [
    ['500 at once: blocked beyond 50 ms, ms', 'blocking', 50],
    ['  longest task, ms', 'longest', 50],
    ['  the loop itself, ms', 'loop', 50],
    ['  all main thread work until delivered, ms', 'task'],
    ['  requests', 'requests', 30],
    ['  stored, ms', 'stored'],
    ['  all acknowledged, ms', 'acknowledged'],
    ['  bytes sent per event', 'bytesPerEvent'],
  ].map(([metric, key, target]) => ({
    metric,
    hearback: by.hearback[key],
    peers: peers(by, (subject) => (Number.isFinite(subject[key]) ? subject[key] : '–')),
    ...(target !== undefined && { target }),
  }));

const singleRows = (by) =>
  [
    ['one at a time: bytes sent per event', 'bytesPerEvent'],
    ['  times its 2,048 bytes', 'ratio'],
    ['  acknowledged, p50 ms', 'acknowledged'],
  ].map(([metric, key]) => ({ metric, hearback: by.hearback[key], peers: peers(by, (subject) => subject[key]) }));

const comebackRows = (by) => [
  {
    metric: '400 of a visit without endpoint, 1 more: arrived',
    hearback: by.hearback.arrived,
    peers: peers(by, ({ arrived }) => arrived),
  },
  {
    metric: '  seconds until all had',
    hearback: by.hearback.seconds,
    peers: peers(by, ({ seconds }) => (Number.isFinite(seconds) ? seconds : 'never')),
  },
];

const drainRows = (drain) => [
  { metric: '10,000 pending: tasks over 50 ms', hearback: drain.longTasks, target: 0 },
  { metric: '  heap beyond the start at its peak, MB', hearback: drain.peakHeapMb },
  { metric: '  heap kept afterwards, MB', hearback: drain.keptHeapMb },
  { metric: '  requests', hearback: drain.requests },
  { metric: '  events per second', hearback: drain.eventsPerSecond },
  { metric: '  share of the main thread', hearback: drain.busyShare },
  { metric: '  lost', hearback: drain.count - drain.arrived, target: 0 },
];

const idleRows = (by) =>
  [
    ['idle page: timers fired', 'timers'],
    ['  timers set', 'timersSet'],
    ['  requests', 'requests'],
    ['  storage accesses', 'storage'],
  ].map(([metric, key]) => ({
    metric,
    hearback: by.hearback[key],
    peers: peers(by, (subject) => subject[key]),
    target: 0,
  }));

const MAKERS = {
  size: sizeRows,
  latency: latencyRows,
  burst: burstRows,
  drain: drainRows,
  comeback: comebackRows,
  idle: idleRows,
  single: singleRows,
};

/**
 * Rows of the report.
 *
 * @param {Record<string, unknown>} measured What each measure returned, by its name; those not made are left out.
 */
export const rowsOf = (measured) => Object.entries(measured).flatMap(([name, result]) => MAKERS[name](result));
