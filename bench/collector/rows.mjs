const number = (value) => {
  if (!Number.isFinite(value)) return '–';
  return Math.abs(value) >= 100 || Number.isInteger(value)
    ? Math.round(value).toLocaleString('en')
    : value.toPrecision(3);
};

const TITLES = { sqlite: 'SQLite', postgres: 'PostgreSQL' };

const throughputRows = ({ engine, hearback, floor, ratio }) => [
  {
    metric: `${TITLES[engine]}: events a second, batches of ten`,
    hearback: hearback.eventsPerSecond,
    floor: floor.eventsPerSecond,
  },
  { metric: '  share of the floor, median of rounds', hearback: ratio, atLeast: 0.6 },
  { metric: '  processor time of an event, µs', hearback: hearback.cpuUsPerEvent, floor: floor.cpuUsPerEvent },
  { metric: '  resident memory at the end, MB', hearback: hearback.rssMb, floor: floor.rssMb },
  { metric: '  bytes on disk for each event', hearback: hearback.bytesPerEvent, floor: floor.bytesPerEvent },
];

const latencyRows = ({ engine, batchesPerSecond, p50, p99, max }) => [
  { metric: `${TITLES[engine]}: half of that, batches a second`, hearback: batchesPerSecond },
  { metric: '  a batch, p50 ms', hearback: p50 },
  { metric: '  a batch, p99 ms', hearback: p99, atMost: 50 },
  { metric: '  a batch, slowest ms', hearback: max },
];

const tableRows = ([name, { seconds, mb, rssMb }]) => [
  { metric: `  table of all ${name}, s`, hearback: seconds },
  { metric: '    megabytes of it', hearback: mb },
  { metric: '    resident memory after it, MB', hearback: rssMb },
];

const registerRows = ({
  engine,
  count,
  appendSeconds,
  verifySeconds,
  startMs,
  bytesPerEvent,
  pages,
  telling,
  tables,
  ...memory
}) => [
  {
    metric: `${TITLES[engine]}: a register of ${number(count)}, start until ready, ms`,
    hearback: startMs,
    atMost: 2000,
  },
  { metric: '  bytes on disk for each record', hearback: bytesPerEvent },
  { metric: '  records a second that the store takes, 2,000 a commit', hearback: count / appendSeconds },
  { metric: '  records a second that verify proves', hearback: count / verifySeconds },
  ...Object.entries(pages).map(([name, { p95 }]) => ({ metric: `  ${name}, p95 ms`, hearback: p95, atMost: 100 })),
  { metric: '  inbox while overdue cases are told, p95 ms', hearback: telling.p95, atMost: 100 },
  { metric: '  cases told a second meanwhile', hearback: telling.perSecond },
  ...Object.entries(tables).flatMap(tableRows),
  { metric: '  resident memory after the start, MB', hearback: memory.rssBeforeMb },
  { metric: '  after all lists five times, MB', hearback: memory.rssAfterMb },
  { metric: '  after as often again, MB', hearback: memory.rssAgainMb, atMost: memory.rssAfterMb * 1.1 },
];

/** One row for each reason why batches failed. */
const reasonRows = (failures) =>
  Object.entries(Object.groupBy(failures, (reason) => reason)).map(([reason, { length }]) => ({
    metric: `  batches that failed: ${reason}`,
    hearback: length,
  }));

const soakRows = (soak) => [
  {
    metric: `${number(soak.seconds)} s of ${number(soak.events / soak.seconds)} events a second: errors`,
    hearback: soak.failures.length + soak.readErrors,
    atMost: 0,
  },
  ...reasonRows(soak.failures),
  { metric: '  memory in the third quarter, MB', hearback: soak.thirdQuarterMb },
  { metric: '  in the last quarter, MB', hearback: soak.lastQuarterMb, atMost: soak.thirdQuarterMb * 1.05 },
  { metric: '  slope over the second half, MB a minute', hearback: soak.slopeMbPerMinute },
];

const MAKERS = { throughput: throughputRows, latency: latencyRows, register: registerRows, soak: soakRows };

const target = ({ atLeast, atMost }) => {
  if (atLeast !== undefined) return `≥ ${number(atLeast)}`;
  return atMost === undefined ? '' : `≤ ${number(atMost)}`;
};

function verdict({ hearback, atLeast = -Infinity, atMost = Infinity }) {
  if (atLeast === -Infinity && atMost === Infinity) return '';
  return hearback >= atLeast && hearback <= atMost ? 'met' : 'NOT MET';
}

/**
 * Lines of a table: metric, the collector, the floor, the target, and whether it is met.
 *
 * @param {readonly (readonly [measure: string, result: object])[]} measured
 */
export function tableOf(measured) {
  const rows = measured.flatMap(([measure, result]) => MAKERS[measure](result));
  const lines = [
    ['metric', 'Hearback', 'floor', 'target', ''],
    ...rows.map((row) => [
      row.metric,
      number(row.hearback),
      row.floor === undefined ? '' : number(row.floor),
      target(row),
      verdict(row),
    ]),
  ];
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines.map((line) =>
    line
      .map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])))
      .join('  ')
      .trimEnd(),
  );
}
