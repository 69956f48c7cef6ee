import type { EndpointToCheck } from './endpoint-to-check.js';
import type { Finding, Report } from './report.js';
import type { Asking, Rule } from './rule.js';
import { ANSWERING } from './rules/answering.js';
import { COUNTING } from './rules/counting.js';
import { ENDURING } from './rules/enduring.js';
import { REFUSING } from './rules/refusing.js';
import { SHARING } from './rules/sharing.js';
import { Sender } from './sender.js';

const RULES: readonly Rule[] = [...ANSWERING, ...COUNTING, ...REFUSING, ...SHARING, ...ENDURING];

async function findingOf({ ask, rule, level, says }: Rule, asking: Asking): Promise<Finding> {
  const found = await ask(asking);
  if (found === null) return { rule, level, says, verdict: 'kept' };
  if (typeof found === 'string') return { rule, level, says, verdict: 'broken', found };
  return { rule, level, says, verdict: 'not-asked', ...found };
}

/**
 * Checks whether an endpoint does what the SDK relies on: sends it voices as pages do and reads its answers. The voices stay there, some
 * sixty complaints whose text says where they come from.
 *
 * @returns A finding for each rule. An endpoint that breaks rules, or does not answer at all, is not an error.
 * @throws {Error} If `read` or `restart` does.
 */
export async function checkEndpoint(target: EndpointToCheck): Promise<Report> {
  const { origin, read, restart } = target;
  const asking = { sender: new Sender(target), origin, read, restart };
  const findings: Finding[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that no rule disturbs another
  for (const rule of RULES) findings.push(await findingOf(rule, asking));
  return { ok: !findings.some(({ level, verdict }) => level === 'must' && verdict === 'broken'), findings };
}
