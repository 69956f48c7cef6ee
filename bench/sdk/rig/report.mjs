const PEERS = [
  ['snowplow', 'Snowplow'],
  ['segment', 'Segment'],
];

const number = (value) => {
  if (!Number.isFinite(value)) return '–';
  return value >= 100 || Number.isInteger(value) ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
};

/** Of a peer's value and ours: how many times ours it is. */
const times = (value, own) => (Number.isFinite(value) && own > 0 ? ` (${(value / own).toFixed(1)}×)` : '');

const verdict = ({ hearback, target }) => {
  if (target === undefined) return '';
  return hearback <= target ? 'met' : 'NOT MET';
};

/**
 * Lines of a table: metric, Hearback, each peer with its ratio to Hearback, target, and whether Hearback meets it.
 *
 * @param {readonly { metric: string, hearback: number, peers?: Record<string, number | string>, target?: number }[]} rows
 *   A peer's text stands where it has no number.
 */
export function table(rows) {
  const head = ['metric', 'Hearback', ...PEERS.map(([, title]) => title), 'target', ''];
  const lines = rows.map((row) => [
    row.metric,
    number(row.hearback),
    ...PEERS.map(([peer]) => {
      const value = row.peers?.[peer];
      return typeof value === 'string' ? value : number(value ?? Number.NaN) + times(value, row.hearback);
    }),
    row.target === undefined ? '' : `≤ ${number(row.target)}`,
    verdict(row),
  ]);
  const widths = head.map((_, i) => Math.max(...[head, ...lines].map((line) => line[i].length)));
  const pad = (line) =>
    line
      .map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i])))
      .join('  ')
      .trimEnd();
  return [pad(head), pad(widths.map((width) => '─'.repeat(width))), ...lines.map(pad)];
}
