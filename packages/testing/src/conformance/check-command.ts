import { once } from 'node:events';
import { connect } from 'node:net';
import { parseArgs } from 'node:util';
import { isSite } from '@hearback/protocol/light';
import { checkEndpoint } from './check-endpoint.js';
import type { EndpointToCheck } from './endpoint-to-check.js';
import { reportText } from './report-text.js';

const USAGE = `Usage: hearback-check-endpoint URL --site NAME [--origin ORIGIN]

Sends some sixty voices to an endpoint, as pages do, and reports which of its answers would lose a voice, count it twice, or
make its sender retry for ever. The voices stay there: use a test site. Exits with code 1 if a mandatory rule is broken.

  --site NAME      the site that the voices are for
  --origin ORIGIN  origin of a page of that site, such as https://www.example.org; also checks what such pages need
`;

/** The exit code and the output of the command. */
export type CheckEnded = { readonly code: 0 | 1; readonly stdout: string; readonly stderr: string };

const failed = (sentence: string): CheckEnded => ({
  code: 1,
  stdout: '',
  stderr: `hearback-check-endpoint: ${sentence}.\n`,
});

/** Why no connection to an address can be made; `null` if one can. */
async function whyUnreachable({ hostname, port, protocol }: URL): Promise<string | null> {
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

/** Reads the command line. A string says what is wrong with it; `null` asks for help. */
function targetOf(args: readonly string[]): EndpointToCheck | string | null {
  let values: { site?: string; origin?: string; help?: boolean };
  let positionals: string[];
  let twice: string | undefined;
  try {
    const options = {
      site: { type: 'string' },
      origin: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    } as const;
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
    return `expected the address of one endpoint, such as https://feedback.example/v1/events, got "${positionals.join(' ')}"`;
  const { username, password } = new URL(url);
  if (username || password) return 'expected an address without user and password, which pages cannot use either';
  if (!isSite(site)) return `expected --site with the name of a site, such as portal, got "${site}"`;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).origin === origin))
    return `expected --origin with an origin, such as https://www.example.org, got "${origin}"`;
  return { url, site, origin };
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
  const why = await whyUnreachable(new URL(target.url));
  if (why !== null) return failed(`${target.url} cannot be reached (${why})`);
  const report = await checkEndpoint(target);
  return { code: report.ok ? 0 : 1, stdout: reportText(report), stderr: '' };
}
