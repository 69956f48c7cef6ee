import { describe, expect, it } from 'vitest';
import { CliError } from './cli-error.js';
import { readCommand } from './options.js';

const SITE = ['--site', 'portal=https://www.example.org'];
const read = (args: readonly string[], env: Record<string, string> = {}) => readCommand(args, env);
const tokens = (args: readonly string[]) => {
  const command = read([...SITE, ...args], { HEARBACK_TOKEN: 'from-the-environment' });
  return command.do === 'run' ? command.options.tokens : [];
};

describe('readCommand', () => {
  it('needs nothing but a site', () =>
    expect(read(SITE)).toEqual({
      do: 'run',
      options: {
        db: './register.db',
        files: './register.db.files',
        host: '127.0.0.1',
        port: 8787,
        sites: [{ id: 'portal', origins: ['https://www.example.org'] }],
        tokens: [],
        limits: { requestsPerSecond: 2, burst: 120, maxTails: 100, maxFileBytes: 26_214_400 },
        proxies: 0,
        log: 'error',
        metrics: 'token',
        nats: null,
        mail: null,
      },
    }));

  it('reads every option', () => {
    const args = '--db a.db --port 0 --host ::1 --site a=https://a.example,https://b.example --site c=*';
    const more =
      ' --token a-first-of-two-tokens --token a-second-of-two-tokens --rate 0.5 --burst 9 --proxies 2 --log info --files photos --max-file 3 --max-tails 7 --metrics open';
    expect(read(`${args}${more}`.split(' '))).toEqual({
      do: 'run',
      options: {
        db: 'a.db',
        files: 'photos',
        host: '::1',
        port: 0,
        sites: [
          { id: 'a', origins: ['https://a.example', 'https://b.example'] },
          { id: 'c', origins: '*' },
        ],
        tokens: ['a-first-of-two-tokens', 'a-second-of-two-tokens'],
        limits: { requestsPerSecond: 0.5, burst: 9, maxTails: 7, maxFileBytes: 3_145_728 },
        proxies: 2,
        log: 'info',
        metrics: 'open',
        nats: null,
        mail: null,
      },
    });
  });

  it('takes the token of the environment when none is on the command line', () => {
    expect(tokens([])).toEqual(['from-the-environment']);
    expect(tokens(['--token', 'sixteen-or-more.'])).toEqual(['sixteen-or-more.']);
  });

  it.each([
    [['--help'], { do: 'help', about: null }],
    [['-h', '--site', 'bad'], { do: 'help', about: null }],
    [['--site', '--help'], { do: 'help', about: '--site' }],
    [['--version'], { do: 'version' }],
    [['-v'], { do: 'version' }],
    [['verify', '--help'], { do: 'help', about: 'verify' }],
    [['webhook', 'add', '-h'], { do: 'help', about: 'webhook' }],
    [['help'], { do: 'help', about: null }],
    [['help', 'verify'], { do: 'help', about: 'verify' }],
    [['help', 'webhook', 'add'], { do: 'help', about: 'webhook' }],
    [['version'], { do: 'version' }],
  ])('reads %j as %j', (args, command) => expect(read(args)).toEqual(command));

  it.each([
    [[], 'no site is named'],
    [['--sight', 'x'], "Unknown option '--sight'"],
    [['register.db'], 'there is no command "register.db"'],
    [['start'], 'there is no command "start"; to run a collector, begin with its options, like --site portal='],
    [['run', ...SITE], 'there is no command "run"'],
    [[...SITE, 'verify'], "Unexpected argument 'verify'"],
    [['verify', 'register.db'], "Unexpected argument 'register.db'"],
    [['version', '--db', 'a.db'], 'version takes no options'],
    [['token', 'list', '--name', 'desk'], 'token list takes no --name'],
    [['token', 'revoke', '--name', 'desk', '--site', 'portal'], 'token revoke takes no --site'],
    [['webhook', 'list', '--name', 'crm'], 'webhook list takes no --name'],
    [['webhook', 'remove', '--name', 'crm', '--from-the-beginning'], 'webhook remove takes no --from-the-beginning'],
    [['--site', 'portal'], 'not "portal"'],
    [[...SITE, '--metrics', 'all'], 'not "all"'],
    [['--site', 'portal='], 'not "portal="'],
    [['--site', '=https://a.example'], 'not "=https://a.example"'],
    [['--site', 'Portal=https://a.example'], '"Portal"'],
    [['--site', 'portal=a.example'], '"a.example"'],
    [[...SITE, ...SITE], 'twice'],
    [[...SITE, '--port', '65536'], 'not "65536"'],
    [[...SITE, '--port', 'http'], 'not "http"'],
    [[...SITE, '--port', '-1'], '--port has no value; one that begins with a dash is written --port=VALUE'],
    [[...SITE, '--port'], /^--port has no value; see/],
    [[...SITE, '--rate', 'fast'], 'not "fast"'],
    [[...SITE, '--burst', '0'], '--burst takes a whole number from 1 to 1000000, not "0"'],
    [[...SITE, '--max-tails', '0'], '--max-tails takes a whole number from 1'],
    [[...SITE, '--burst', '1.5'], 'not "1.5"'],
    [[...SITE, '--rate', '1000001'], '--rate takes a number from 0 to 1000000'],
    [[...SITE, '--max-file', '26'], '--max-file takes a whole number from 1 to 25, not "26"'],
    [[...SITE, '--max-file', '0'], '--max-file takes a whole number from 1 to 25, not "0"'],
    [[...SITE, '--proxies', '17'], 'not "17"'],
    [[...SITE, '--log', 'debug'], 'not "debug"'],
    [[...SITE, '--db', ''], '--db is empty'],
    [['verify', '--db', ' '], '--db is empty'],
    [[...SITE, '--token', ''], '--token is empty'],
    [[...SITE, '--host', ''], '--host is empty'],
    [[...SITE, '--host='], '--host is empty'],
    [[...SITE, '--files', ' '], '--files is empty'],
    [['erase', '--number', ''], '--number is empty'],
    [[...SITE, '--port', '1', '--port', '2'], '--port is given twice'],
    [[...SITE, '--db=a.db', '--db', 'b.db'], '--db is given twice'],
    [['erase', '--reason', 'r', '--number', 'a', '--number', 'b'], '--number is given twice'],
    [['token', 'create', '--name', 'a', '--scope', 'read', '--name', 'b'], '--name is given twice'],
    [[...SITE, '--tracking-page', 'protal=https://www.example.org/'], 'no --site "protal"'],
    [[...SITE, '--tracking-page', 'portal'], 'not "portal"'],
    [[...SITE, '--tracking-page', 'portal=a', '--tracking-page', 'portal=b'], 'two pages for "portal"'],
    [[...SITE, '--token', 'two words'], 'a token must be text'],
    [[...SITE, '--token', 'fifteen-or-less'], 'a token of fewer than 16 characters can be guessed'],
    [[...SITE, '--db', 'mysql://root:secret@db/voices'], '--db takes a file or an address in PostgreSQL'],
    [['verify', '--db', 'file:///var/lib/register.db'], 'postgres://user:password@host/name, not "file://…"'],
    [['backup', '--db', 'Postgres+ssl://db/voices', '--to', 'c'], 'not "Postgres+ssl://…"'],
  ])('refuses %j in one sentence that says %s', (args, says) => {
    const act = () => read(args);
    expect(act).toThrow(CliError);
    expect(act).toThrow(says);
    expect(act).toThrow(/^[^\n]+--help\.$/);
  });

  it('refuses an empty register name from the environment, with which SQLite would store nothing for good', () =>
    expect(() => read(SITE, { HEARBACK_DB: '' })).toThrow('HEARBACK_DB is empty'));

  it('names the variable that holds an address it cannot use', () =>
    expect(() => read(SITE, { HEARBACK_DB: 'mysql://db/voices' })).toThrow('HEARBACK_DB takes a file'));

  it.each([[['--token', 'secret words']], [['--token', 'secret']], [['--db', 'mysql://root:secret@db/voices']]])(
    'repeats no secret in its messages: %j',
    (args) => expect(() => read([...SITE, ...args])).toThrow(/^(?!.*secret)/),
  );
});
