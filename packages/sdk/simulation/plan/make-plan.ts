import { Seeded } from '../world/seeded.js';
import { OPEN_FAULTS, REQUEST_FAULTS, TRANSACTION_FAULTS } from './fault-catalogue.js';
import { makeAction, ACTIONS } from './make-action.js';
import type { Fault, Plan, SiteSetting, Step } from './plan.js';

const SECOND_MS = 1000;
const HOUR_MS = 60 * 60 * SECOND_MS;
const DAY_MS = 24 * HOUR_MS;
const SITES = ['portal', 'shop'];

function makeSite(random: Seeded, site: string): SiteSetting {
  const replies = random.pick(['status', 'outcomes'] as const);
  return {
    site,
    url: `https://feedback.example/${site}/v1/events`,
    replies,
    ack: replies === 'outcomes' && random.chance(0.5) ? 'outcomes' : 'status',
    batch: random.chance(0.85) ? 'on' : 'off',
    maxBytes: random.chance(0.15) ? random.between(1500, 4000) : undefined,
    maxEvents: replies === 'outcomes' && random.chance(0.3) ? random.between(1, 5) : undefined,
    capacity: random.chance(0.1)
      ? { maxEvents: random.between(2, 6), maxBytes: 64 * 1024 }
      : { maxEvents: 500, maxBytes: 5 * 1024 * 1024 },
  };
}

/** A pause as people and devices make them: mostly none, sometimes a day. */
function makePause(random: Seeded): number {
  const dice = random.fraction();
  if (dice < 0.35) return 0;
  if (dice < 0.6) return random.magnitude(1, 100);
  if (dice < 0.82) return random.magnitude(100, 40 * SECOND_MS);
  if (dice < 0.96) return random.magnitude(40 * SECOND_MS, 3 * HOUR_MS);
  return random.between(DAY_MS, DAY_MS + 8 * HOUR_MS);
}

function makeSteps(random: Seeded): Step[] {
  // Each schedule knows only some kinds of mischief, so that they meet in ever new company.
  const kinds = random.some(ACTIONS, 0.35);
  const count = random.between(2, 12);
  const steps: Step[] = [];
  const add = (afterMs: number, action: Step['action']) => steps.push({ kind: 'step', afterMs, action });
  if (random.chance(0.06)) add(0, makeAction(random, 'older tab'));
  add(0, makeAction(random, 'open', 0));
  add(makePause(random), makeAction(random, 'submit', 0));
  for (let i = 0; i < count; i++) {
    const what =
      !kinds.length || random.chance(0.45) ? random.pick(['submit', 'submit', 'open'] as const) : random.pick(kinds);
    add(makePause(random), makeAction(random, what));
  }
  return steps;
}

function makeFault(random: Seeded, on: Fault['on']): Fault {
  const kind = 'fault' as const;
  if (on === 'request')
    return {
      kind,
      on,
      nth: random.magnitude(1, 12),
      fault: random.pick(REQUEST_FAULTS),
      status: random.pick([500, 502, 503, 504]),
      seconds: random.magnitude(1, 7200),
    };
  if (on === 'open') return { kind, on, nth: random.magnitude(1, 6), fault: random.pick(OPEN_FAULTS) };
  if (on === 'transaction') return { kind, on, nth: random.magnitude(1, 40), fault: random.pick(TRANSACTION_FAULTS) };
  return { kind, on, nth: random.magnitude(1, 12), fault: 'localStorage over quota' };
}

function makeFaults(random: Seeded): Fault[] {
  const faults: Fault[] = [];
  const add = (on: Fault['on'], most: number) => {
    for (let left = random.between(0, most); left > 0; left--) faults.push(makeFault(random, on));
  };
  if (random.chance(0.7)) add('request', 5);
  if (random.chance(0.15)) add('open', 3);
  if (random.chance(0.3)) add('transaction', 4);
  if (random.chance(0.1)) add('setItem', 3);
  return faults;
}

/** Decides everything a seed decides before its schedule begins. */
export function makePlan(seed: number): Plan {
  const random = new Seeded(seed, 'plan');
  const sites = SITES.slice(0, random.chance(0.15) ? 2 : 1).map((site) => makeSite(random, site));
  return {
    seed,
    sites,
    networkMs: random.magnitude(5, 4000),
    items: [...makeSteps(random), ...makeFaults(random)],
    ending: {
      closeAll: random.chance(0.4),
      leaveFrozen: random.chance(0.5),
      correctClock: random.chance(0.5),
    },
  };
}
