import type { EndpointToCheck } from './endpoint-to-check.js';
import type { Finding, Report } from './report.js';
import type { Asking, Rule } from './rule.js';
import { ANSWERING } from './rules/answering.js';
import { COUNTING } from './rules/counting.js';
import { REFUSING } from './rules/refusing.js';
import { SHARING } from './rules/sharing.js';
import { Sender } from './sender.js';

const RULES: readonly Rule[] = [...ANSWERING, ...COUNTING, ...REFUSING, ...SHARING];

const VERDICTS = new Map<string | null | undefined, Finding['verdict']>([
  [null, 'kept'],
  [undefined, 'not-asked'],
]);

async function findingOf({ ask, rule, level, says }: Rule, asking: Asking): Promise<Finding> {
  const found = await ask(asking);
  return { rule, level, says, verdict: VERDICTS.get(found) ?? 'broken', ...(typeof found === 'string' && { found }) };
}

/**
 * Checks whether an endpoint does what the SDK relies on, by sending it voices as pages do and reading what it answers. They stay there: some
 * fifty complaints that say what they are.
 *
 * @returns A finding for each rule. A broken endpoint is no error.
 * @throws {Error} If `read` or `restart` does.
 */
export async function checkEndpoint(target: EndpointToCheck): Promise<Report> {
  const { origin, read, restart } = target;
  const asking = {
    sender: new Sender(target),
    ...(origin !== undefined && { origin }),
    ...(read && { read }),
    ...(restart && { restart }),
  };
  const findings: Finding[] = [];
  // oxlint-disable-next-line no-await-in-loop -- one after the other, so that nothing but what a rule asks is under way
  for (const rule of RULES) findings.push(await findingOf(rule, asking));
  return { ok: !findings.some(({ level, verdict }) => level === 'must' && verdict === 'broken'), findings };
}
