import { once } from 'node:events';
import { connect } from 'node:net';
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
  stderr: `hearback-check-endpoint: ${sentence}.\n`,
});

/** Why nobody can be reached at an address; `null` if somebody can. */
async function whyNobody({ hostname, port, protocol }: URL): Promise<string | null> {
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  const socket = connect({ host, port: Number(port) || (protocol === 'https:' ? 443 : 80) });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(20_000) });
    return null;
  } catch (error) {
    const { code, name } = Object(error) as { code?: string; name?: string };
    return code ?? name ?? String(error);
  } finally {
    socket.destroy();
  }
}

/** Reads the command line; a sentence that says what is wrong with it, `null` if it asks for help. */
function targetOf(args: readonly string[]): EndpointToCheck | string | null {
  let values: { site?: string; origin?: string; help?: boolean };
  let positionals: string[];
  let twice: string | undefined;
  try {
    const options = { site: { type: 'string' }, origin: { type: 'string' }, help: { type: 'boolean' } } as const;
    const read = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true });
    ({ values, positionals } = read);
    const named = read.tokens.flatMap((token) => (token.kind === 'option' ? token.name : []));
    twice = named.find((name, index) => named.indexOf(name) < index);
  } catch (error) {
    return (error instanceof Error ? error.message : String(error)).split(/\.(?:\s|$)/)[0]!;
  }
  const { site = '', origin, help } = values;
  if (help) return null;
  if (twice !== undefined) return `--${twice} is given twice`;
  const [url = '', ...more] = positionals;
  if (more.length > 0 || !/^https?:/.test(url) || !URL.canParse(url))
    return `it takes the address of one endpoint, such as https://feedback.example/v1/events, not "${positionals.join(' ')}"`;
  const { username, password } = new URL(url);
  if (username || password) return 'it takes an address without a user and a password, as pages have to';
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
  if (typeof target === 'string') return failed(`${target}; see hearback-check-endpoint --help`);
  const why = await whyNobody(new URL(target.url));
  if (why !== null) return failed(`nobody answers at ${target.url} (${why})`);
  const report = await checkEndpoint(target);
  return { code: report.ok ? 0 : 1, stdout: reportText(report), stderr: '' };
}
