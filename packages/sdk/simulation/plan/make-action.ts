import type { Seeded } from '../world/seeded.js';
import { WEATHERS, type Weather } from './fault-catalogue.js';
import type { Action } from './plan.js';

const SECOND_MS = 1000;
const HOUR_MS = 60 * 60 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;
const SLOTS = 3;

/** Everything that may be made to happen, but for what begins a schedule. */
export const ACTIONS: readonly Action['what'][] = [
  'submit again',
  'hide',
  'show',
  'freeze',
  'thaw',
  'leave',
  'cache',
  'cache',
  'restore',
  'throw out',
  'throw out',
  'crash',
  'online',
  'flush',
  'close',
  'discard',
  'retry',
  'retry',
  'take back',
  'take back',
  'hold on',
  'export',
  'lose bytes',
  'take keepalive quota',
  'kill',
  'jump',
  'clear storage',
  'purge',
  'weather',
  'weather',
];

const JUMPS = [
  { ms: -3 * 365 * DAY_MS, name: 'clock set back three years' },
  { ms: -10 * DAY_MS, name: 'clock set back ten days' },
  { ms: 2 * DAY_MS, name: 'clock set two days ahead' },
];

function makeWeather(random: Seeded, weather: Weather): Action {
  const longestMs =
    weather === 'refuses this client' ? DAY_MS : weather === 'refuses everything' ? 2 * HOUR_MS : 6 * HOUR_MS;
  const statuses = {
    offline: [0],
    'captive portal': [200],
    unavailable: [500, 502, 503],
    'refuses everything': [400, 422],
    'refuses this client': [401, 403, 404, 410],
    'disk full': [0],
  };
  return {
    what: 'weather',
    weather,
    forMs: random.magnitude(SECOND_MS, longestMs),
    status: random.pick(statuses[weather]),
  };
}

/** How much of the keepalive quota others use; mostly next to nothing is left. */
const takenBytes = (random: Seeded) => 65_536 - random.magnitude(1, 65_536);

/** When somebody takes back what is held: at any time, or in the last moment, when it may be on its way. */
const makeUndo = (random: Seeded, holdMs: number): number =>
  random.chance(0.5) ? random.magnitude(1, 1.2 * holdMs) : random.between(0.98 * holdMs, 1.05 * holdMs);

function makeSubmit(random: Seeded, slot: number): Action {
  const big = random.chance(0.05);
  const leave = random.chance(0.08);
  const holdMs = random.chance(0.25) ? random.pick([SECOND_MS, 10 * SECOND_MS, 60 * SECOND_MS]) : 0;
  return {
    what: 'submit',
    slot,
    saying: {
      poison: random.chance(0.08),
      letters: big ? random.between(1000, 6000) : random.between(1, 60),
      holdMs,
      files: random.chance(0.15)
        ? Array.from({ length: random.between(1, 3) }, () => ({ poison: random.chance(0.1) }))
        : [],
      undoAfterMs: holdMs && random.chance(0.4) ? makeUndo(random, holdMs) : undefined,
    },
    times: random.chance(0.1) ? 2 : 1,
    leave,
    quotaTaken: leave && random.chance(0.2) ? takenBytes(random) : 0,
  };
}

/** Decides one thing that happens. @param slot Where; anywhere when left out. */
export function makeAction(random: Seeded, what: Action['what'], slot = random.between(0, SLOTS - 1)): Action {
  switch (what) {
    case 'open': {
      const without = random.chance(0.08) ? random.pick(['IndexedDB', 'localStorage', 'both'] as const) : 'nothing';
      return { what, slot, site: random.between(0, 1), without };
    }
    case 'submit':
      return makeSubmit(random, slot);
    case 'submit again':
    case 'discard':
    case 'retry':
    case 'take back':
    case 'hold on':
      return { what, slot, pick: random.between(0, 20) };
    case 'take keepalive quota':
      return { what, slot, bytes: takenBytes(random) };
    case 'kill':
      return { what, powerToo: random.chance(0.6) };
    case 'jump':
      return {
        what,
        ...random.pick([...JUMPS, { ms: random.between(-HOUR_MS, HOUR_MS), name: 'clock set a little' }]),
      };
    case 'clear storage':
      return { what };
    case 'weather':
      return makeWeather(random, random.pick(WEATHERS));
    case 'older tab':
      return {
        what,
        site: random.between(0, 1),
        rows: random.between(1, 8),
        letsGoAfterMs: random.pick([0, 500, 5000, undefined]),
      };
    default:
      return { what, slot };
  }
}
