import { checkCode } from './check-code.js';
import { checkEndpoint, type Destination } from './check-endpoint.js';
import { checkSurroundings } from './check-surroundings.js';
import { checkTags, destinationsOf } from './check-tags.js';
import type { Finding } from './finding.js';
import { watchPolicy } from './policy-watch.js';
import { tagsOnPage } from './tags-on-page.js';

export type { Finding };

const SIGNS = { problem: '✗', warning: '!', fine: '✓' } as const;
const METHODS = { problem: 'error', warning: 'warn', fine: 'info' } as const;

/** Writes findings on the console, the worst first. */
function tell(findings: readonly Finding[]): void {
  for (const verdict of ['problem', 'warning', 'fine'] as const)
    for (const { about, found, remedy } of findings.filter((finding) => finding.verdict === verdict))
      console[METHODS[verdict]](`${SIGNS[verdict]} ${about}: ${found}${remedy ? `\n  → ${remedy}` : ''}`);
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : '');

/** Whether an address is that of an endpoint, or of what lies beside this file. */
const ours = (destinations: readonly Destination[]) => (addresses: readonly string[]) => {
  const beside = new URL('.', import.meta.url).href;
  const origins = destinations.map(({ endpoint }) => originOf(endpoint));
  return addresses.some((address) => address.startsWith(beside) || origins.includes(originOf(address)));
};

/**
 * Looks whether the elements on this page work for visitors: that they say where to send, that their code loads, that the page's policy lets
 * them, that the endpoint answers this page and knows the site, and that the browser can keep what has to wait. Sends no voice, and leaves
 * nothing behind but code that has been loaded, and what an endpoint keeps that refuses no event. Writes what it finds on the console as well,
 * for people.
 *
 * @returns What was found; a page that is ready has no `problem`.
 */
export async function checkPage(): Promise<readonly Finding[]> {
  const tags = tagsOnPage(document);
  const destinations = destinationsOf(tags);
  const violations = watchPolicy(ours(destinations));
  const fetch = globalThis.fetch.bind(globalThis);
  const [code, surroundings, endpoints] = await Promise.all([
    checkCode(tags),
    checkSurroundings(),
    Promise.all(destinations.map((destination) => checkEndpoint(destination, self.origin, fetch))),
  ]);
  // The browser tells of what it has forbidden a moment later.
  await new Promise((resolve) => setTimeout(resolve));
  const findings = [...checkTags(tags), ...violations(), ...code, ...endpoints, ...surroundings];
  tell(findings);
  return findings;
}
