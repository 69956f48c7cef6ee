import { median } from '../sdk/rig/statistics.mjs';

/** Subjects in the order of the table; all but the first beside it. */
export const COLUMNS = ['hearback', 'floor', 'sentry', 'shoelace'];

/**
 * Figures, each with what is taken from it (what the page has without anybody), the target, and where it has one, what the target is a
 * multiple of.
 */
const ROWS = [
  { metric: 'first load, kB brotli', key: 'firstKB', target: 2.5 },
  { metric: 'until the first field, kB brotli', key: 'fieldKB', target: 15 },
  { metric: 'all that opening loads, kB brotli', key: 'wholeKB', target: 25 },
  { metric: 'script evaluation, ms', key: 'scriptMs', less: 'empty', timesFloor: 2 },
  { metric: 'all main thread work, ms', key: 'taskMs', less: 'empty' },
  { metric: 'blocking until idle, ms', key: 'blockedMs', less: 'empty', target: 0 },
  { metric: 'click to first field painted, ms', key: 'fieldMs', target: 120 },
  { metric: 'INP of that click, ms', key: 'interactionMs', target: 40 },
  { metric: 'layout shift, closed', key: 'shift', less: 'empty', target: 0 },
  { metric: 'layout shift, opening', key: 'openShift' },
  { metric: 'heap closed, KB', key: 'closedKB', less: 'empty', target: 100 },
  { metric: 'heap open, KB', key: 'openKB', less: 'empty', target: 400 },
  { metric: 'light DOM elements, own tag and script included', key: 'nodes', less: 'empty', target: 2 },
  { metric: '  once open', key: 'openNodes', less: 'empty', target: 2 },
  { metric: 'built-ins patched', key: 'patched', less: 'empty', target: 0 },
  { metric: 'globals before intent', key: 'globals', less: 'empty', target: 0 },
  { metric: 'page-level listeners before intent', key: 'listeners', less: 'empty', target: 0 },
  { metric: 'requests before intent', key: 'requests', less: 'empty', target: 1 },
];

const shown = (value) => {
  if (!Number.isFinite(value)) return '–';
  if (Math.abs(value) < 0.0005) return '0';
  return Math.abs(value) >= 100 || Number.isInteger(value) ? String(Math.round(value)) : value.toPrecision(3);
};

/**
 * Lines of a table: medians over rounds, a peer's ratio to ours, the target and whether it is met.
 *
 * @param {Readonly<Record<string, readonly Record<string, number>[]>>} rounds Figures of every visit, by subject.
 * @param {readonly string[]} titles Heads of the columns.
 */
export function tableOf(rounds, titles) {
  const mid = (subject, key) => median(rounds[subject].flatMap((each) => (key in each ? [each[key]] : [])));
  const lines = ROWS.map(({ metric, key, less, target, timesFloor }) => {
    const value = (subject) => mid(subject, key) - (less ? mid(less, key) : 0);
    const own = value(COLUMNS[0]);
    const limit = timesFloor ? timesFloor * value('floor') : target;
    const cells = COLUMNS.map((subject, at) => {
      const ratio = value(subject) / own;
      return shown(value(subject)) + (at > 0 && own > 0 && Number.isFinite(ratio) ? ` (${ratio.toFixed(1)}×)` : '');
    });
    const verdict = limit === undefined ? '' : own <= limit + 0.0005 ? 'met' : 'NOT MET';
    return [metric, ...cells, limit === undefined ? '' : `≤ ${shown(limit)}`, verdict];
  });
  const all = [['metric', ...titles, 'target', ''], ...lines];
  const widths = all[0].map((_, at) => Math.max(...all.map((line) => line[at].length)));
  return all.map((line) =>
    line
      .map((cell, at) => (at ? cell.padStart(widths[at]) : cell.padEnd(widths[at])))
      .join('  ')
      .trimEnd(),
  );
}
