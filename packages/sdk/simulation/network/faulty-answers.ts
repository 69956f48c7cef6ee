import type { Fault } from '../plan/plan.js';
import type { Seeded } from '../world/seeded.js';
import type { SimScheduler } from '../world/sim-scheduler.js';
import type { Answer } from './answer.js';

/** A fault of a request, as it was planned. */
export type RequestFaultItem = Extract<Fault, { on: 'request' }>;

const GARBAGE = ['soon', '-5', '999999999', '1e9', 'Infinity', '', '12abc', 'Thu, 99 Foo 2027'];

/** An answer that says nothing of the events: from a server in trouble, or from something that is no endpoint at all. */
export function serverTrouble({ fault, status }: RequestFaultItem): Answer | undefined {
  const html = '<!doctype html><title>Welcome</title>';
  if (fault === 'server error') return { status, headers: {}, body: 'Internal error' };
  if (fault === 'gateway error after it is stored')
    return { status: 504, headers: { 'content-type': 'text/html' }, body: html };
  if (fault === 'redirect') return { status: 0, headers: {}, body: '' };
  if (fault === 'web page') return { status: 200, headers: { 'content-type': 'text/html; charset=utf-8' }, body: html };
  if (fault === 'web page without a type') return { status: 200, headers: {}, body: `\n ${html}` };
  if (fault === 'busy status') return { status: [408, 409, 423, 425][status % 4]!, headers: {}, body: '' };
  return undefined;
}

/** An answer that asks for time, in one of the ways endpoints do. */
export function asksToWait(
  { fault, seconds }: RequestFaultItem,
  { scheduler, random }: { scheduler: SimScheduler; random: Seeded },
): Answer | undefined {
  const asked = (headers: Record<string, string>, body = ''): Answer => ({ status: 429, headers, body });
  const json = { 'content-type': 'application/json' };
  if (fault === 'Retry-After exposed') return asked({ 'retry-after': String(seconds) });
  if (fault === 'Retry-After hidden, in the body') return asked(json, JSON.stringify({ retryAfter: seconds }));
  if (fault === 'Retry-After hidden altogether') return asked({});
  if (fault === 'Retry-After garbage') return asked({ 'retry-after': random.pick(GARBAGE) });
  if (fault !== 'Retry-After as a date') return undefined;
  // By the server's clock, which is the true one; half of them let `Date` be read.
  const trueMs = scheduler.trueMs();
  const after = { 'retry-after': new Date(trueMs + seconds * 1000).toUTCString() };
  return asked(random.chance(0.5) ? { ...after, date: new Date(trueMs).toUTCString() } : after);
}
