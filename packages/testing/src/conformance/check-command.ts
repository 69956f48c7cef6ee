import { parseArgs } from 'node:util';
import { isSite } from '@hearback/protocol/light';
import { checkEndpoint } from './check-endpoint.js';
import type { EndpointToCheck } from './endpoint-to-check.js';
import { reportText } from './report-text.js';

const USAGE = `Usage: hearback-check-endpoint URL --site NAME [--origin ORIGIN]

Sends some fifty voices to an endpoint, as pages do, and says what of its answers would lose, double or hold up a voice.
They stay there: take a site that is for tests.

  --site NAME      the site that voices are sent for
  --origin ORIGIN  origin of a page of that site, such as https://www.example.org; asks what concerns pages, too
`;

/** What came of the command: the code that the process ends with, and what it says. */
export type CheckEnded = { readonly code: 0 | 1; readonly stdout: string; readonly stderr: string };

const failed = (sentence: string): CheckEnded => ({
  code: 1,
  stdout: '',
  stderr: `hearback-check-endpoint: ${sentence}; see hearback-check-endpoint --help.\n`,
});

/** Reads the command line; a sentence that says what is wrong with it, `null` if it asks for help. */
function targetOf(args: readonly string[]): EndpointToCheck | string | null {
  let values: { site?: string; origin?: string; help?: boolean };
  let positionals: string[];
  try {
    const options = { site: { type: 'string' }, origin: { type: 'string' }, help: { type: 'boolean' } } as const;
    ({ values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true }));
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/)[0]!;
  }
  const { site = '', origin, help } = values;
  if (help) return null;
  const [url = '', ...more] = positionals;
  if (more.length > 0 || !/^https?:/.test(url) || !URL.canParse(url))
    return `it takes the address of one endpoint, such as https://feedback.example/v1/events, not "${positionals.join(' ')}"`;
  if (!isSite(site)) return `--site takes the name of a site, such as portal, not "${site}"`;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).origin === origin))
    return `--origin takes an origin, such as https://www.example.org, not "${origin}"`;
  return { url, site, ...(origin !== undefined && { origin }) };
}

/**
 * The command `hearback-check-endpoint`.
 *
 * @param args Without the program's own name.
 */
export async function checkCommand(args: readonly string[]): Promise<CheckEnded> {
  const target = targetOf(args);
  if (target === null) return { code: 0, stdout: USAGE, stderr: '' };
  if (typeof target === 'string') return failed(target);
  const report = await checkEndpoint(target);
  return { code: report.ok ? 0 : 1, stdout: reportText(report), stderr: '' };
}
