import { DeviceReceipts, type DeviceReceipt } from './device-receipts.js';
import { lookUp } from './look-up.js';
import { hasNews } from './tracked-case.js';

const MINUTE_MS = 60_000;

/** How long an answer is good for, in milliseconds: a case that is closed seldom has news. */
const GOOD_FOR_MS = { open: 10 * MINUTE_MS, closed: 24 * 60 * MINUTE_MS };

/** Receipts asked for at most; older ones are looked up by hand. */
const MOST = 10;

/** What tests replace. */
export type OpenCasesWorld = {
  readonly receipts?: DeviceReceipts;
  readonly request?: typeof fetch;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

const isDue = ({ askedAt, state, hasNews: known }: DeviceReceipt, nowMs: number): boolean =>
  // `abs`: after a clock was set back, the last request may lie in the future.
  !known &&
  Math.abs(nowMs - Date.parse(askedAt ?? '1970-01-01')) >= GOOD_FOR_MS[state === 'closed' ? 'closed' : 'open'];

/**
 * How many cases of a site that were raised on this device have news for the person. Asks the endpoint for those it has not asked for in
 * the last ten minutes, ten at most; does nothing at all where this device keeps no receipt. Never rejects: what cannot be asked has no
 * news.
 *
 * A badge calls it when the page is idle and shows a number above 0. Whether there is anything to ask for is seen without this module, by
 * `DeviceReceipts`. A tracker that shows a case tells the page by `hearback-tracked`, after which the number may
 * be smaller.
 *
 * @param endpoint Address that takes the voices; a relative one is taken from the page's base.
 */
export async function openCases(endpoint: string, site: string, world: OpenCasesWorld = {}): Promise<number> {
  const { receipts = new DeviceReceipts(site), request, now = Date.now } = world;
  const due = receipts
    .all()
    .slice(0, MOST)
    .filter((receipt) => isDue(receipt, now()));
  const address = due[0] && new URL(endpoint, globalThis.document?.baseURI).href;
  const answers = await Promise.all(due.map((receipt) => lookUp(address!, receipt, request)));
  for (const [index, receipt] of due.entries()) {
    const answer = answers[index]!;
    // A receipt that was deleted meanwhile is not written again.
    const kept = receipts.find(receipt.number);
    if (answer.is !== 'found' || !kept) continue;
    const { found } = answer;
    const askedAt = new Date(now()).toISOString();
    receipts.keep({ ...kept, askedAt, state: found.state, hasNews: hasNews(found, kept.seenAt) });
  }
  return receipts.all().filter((receipt) => receipt.hasNews).length;
}
