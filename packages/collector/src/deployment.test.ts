import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { END_WITHIN_MS } from './cli/end-in-order.js';
import { readCommand } from './cli/options.js';
import { routeOf } from './router.js';

type Service = {
  readonly image?: string;
  readonly build?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly ports?: readonly string[];
  readonly volumes?: readonly string[];
  readonly stop_grace_period?: string;
  readonly depends_on?: Readonly<Record<string, object>>;
};
type Compose = {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes: Readonly<Record<string, null>>;
};

const ROOT = join(import.meta.dirname, '..', '..', '..');
const read = (name: string) => readFileSync(join(ROOT, name), 'utf8');
const dockerfile = read('Dockerfile');
const PNPM_VERSION = /PNPM_VERSION = '([^']+)'/.exec(read('scripts/toolchain/versions.mjs'))?.[1];
const compose = parse(read('compose.yaml'), { merge: true }) as Compose;
const engines = (JSON.parse(read('packages/collector/package.json')) as { engines: { node: string } }).engines.node;
const collectors = Object.values(compose.services).filter(({ build }) => build !== undefined);

/** What a Dockerfile's instruction says in its JSON form, the last one if there are several. */
const argumentsOf = (instruction: string): string[] =>
  JSON.parse(
    [...dockerfile.matchAll(new RegExp(`^\\s*${instruction} (\\[.*\\])$`, 'gm'))].at(-1)?.[1] ?? '[]',
  ) as string[];

/** Options as the collector reads them. */
function optionsOf(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const command = readCommand(args, env);
  if (command.do !== 'run') throw new Error(`Expected options to run with, got ${command.do}.`);
  return command.options;
}

const defaultPort = optionsOf(['--site', 'portal=*']).port;

describe('the Dockerfile', () => {
  it('builds and runs on one supported version of Node, with the pnpm of the repository', () => {
    const images = [...dockerfile.matchAll(/^FROM (\S+)/gm)].map(([, image]) => image);
    expect(images).toEqual(['node:24-slim', 'node:24-slim']);
    expect(24).toBeGreaterThanOrEqual(Number(/^>=(\d+)/.exec(engines)?.[1]));
    expect(dockerfile).toContain(`npm install --global pnpm@${PNPM_VERSION}\n`);
  });

  it('starts the command with valid options, on its default port', () => {
    const [program, script = ''] = argumentsOf('ENTRYPOINT');
    expect(program).toBe('node');
    expect(existsSync(join(ROOT, 'packages/collector', script.replace(/^\/app\//, '')))).toBe(true);
    const { host, port, db } = optionsOf(argumentsOf('CMD'));
    expect({ host, port, db }).toEqual({ host: '0.0.0.0', port: defaultPort, db: '/data/register.db' });
    expect(dockerfile).toContain(`EXPOSE ${defaultPort}\n`);
  });

  it('checks the collector’s readiness route', () => {
    const address = /fetch\('([^']+)'\)/.exec(dockerfile)?.[1] ?? '';
    expect(new URL(address).port).toBe(String(defaultPort));
    expect(routeOf(new URL(address).pathname).route.name).toBe('/readyz');
  });

  it('runs as an unprivileged user who owns the data, without development dependencies', () => {
    const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
    expect(last).toMatch(/chown node:node \/data\nVOLUME \/data\nUSER node\n/);
    expect(last).not.toContain('npm install');
    expect(dockerfile).toContain('deploy --prod');
  });

  it('runs scripts that exist, and copies nothing built or installed outside', () => {
    const scripts = [...dockerfile.matchAll(/node (scripts\/\S+)/g)].map(([, script = '']) => script);
    expect(scripts).not.toEqual([]);
    expect(scripts.filter((script) => !existsSync(join(ROOT, script)))).toEqual([]);
    expect(read('.dockerignore').split('\n')).toEqual(expect.arrayContaining(['**/node_modules', '**/dist', '.git']));
  });
});

describe('compose.yaml', () => {
  it('runs two collectors on one register and one folder, with known options and variables', () => {
    expect(collectors.length).toBe(2);
    const options = collectors.map(({ command, environment = {} }) => {
      expect(Object.keys(environment)).toEqual([
        'HEARBACK_DB',
        'HEARBACK_NATS',
        'HEARBACK_SMTP',
        'HEARBACK_MAIL_FROM',
        'HEARBACK_TOKEN',
      ]);
      const mails = { HEARBACK_SMTP: 'smtps://mail.example.org', HEARBACK_MAIL_FROM: 'desk@example.org' };
      expect(Object.keys(mails).map((name) => environment[name])).toEqual(
        Object.keys(mails).map((name) => `\${${name}:-}`),
      );
      return optionsOf(command ?? [], { ...environment, ...mails, HEARBACK_TOKEN: 'a-token-of-the-test' });
    });
    for (const { db, port, host, tokens, files } of options) {
      expect(db).toMatch(/^postgres:\/\/hearback:.*@postgres\/hearback$/);
      expect({ port, host, tokens, files }).toEqual({
        port: defaultPort,
        host: '0.0.0.0',
        tokens: ['a-token-of-the-test'],
        files: '/data/files',
      });
    }
    expect(collectors.map(({ volumes }) => volumes)).toEqual([['files:/data'], ['files:/data']]);
  });

  it('publishes a port for each, on this machine only', () => {
    const ports = Object.values(compose.services).flatMap(({ ports: open = [] }) => open);
    expect(ports).toEqual([`127.0.0.1:${defaultPort}:${defaultPort}`, `127.0.0.1:${defaultPort + 1}:${defaultPort}`]);
  });

  it('uses the database that PostgreSQL creates, and waits for it', () => {
    const { POSTGRES_USER, POSTGRES_DB } = compose.services['postgres']?.environment ?? {};
    expect([POSTGRES_USER, POSTGRES_DB]).toEqual(['hearback', 'hearback']);
    // Where the image keeps its data, up to version 17.
    expect(compose.services['postgres']).toMatchObject({
      image: 'postgres:17',
      volumes: ['register:/var/lib/postgresql/data'],
    });
    for (const { depends_on: needs } of collectors)
      expect(needs).toEqual({ postgres: { condition: 'service_healthy' } });
  });

  it('publishes to a NATS that keeps its streams on a volume', () => {
    const address = new URL(collectors[0]!.environment!['HEARBACK_NATS']!);
    const { command = [], volumes } = compose.services[address.hostname] ?? {};
    expect(address.port).toBe('4222');
    expect(command).toContain('--jetstream');
    const folder = command[command.indexOf('--store_dir') + 1];
    expect(volumes).toEqual([`stream:${folder}`]);
  });

  it('gives a collector the time to end in order before Docker kills it', () => {
    for (const { stop_grace_period: grace } of collectors)
      expect(Number(/^(\d+)s$/.exec(grace ?? '')?.[1]) * 1000).toBeGreaterThan(END_WITHIN_MS);
  });

  it('pins what it fetches, holds no secret, and declares every volume', () => {
    const images = Object.values(compose.services).flatMap(({ image }) => image ?? []);
    expect(images).toEqual([expect.stringMatching(/^postgres:\d+$/), expect.stringMatching(/^nats:\d+\.\d+$/)]);
    const secrets = Object.values(compose.services).flatMap(({ environment = {} }) => [
      environment['HEARBACK_TOKEN'] ?? [],
      environment['POSTGRES_PASSWORD'] ?? [],
    ]);
    for (const secret of secrets.flat()) expect(secret).toMatch(/^\$\{\w+:\?[^}]+\}$/);
    const used = Object.values(compose.services).flatMap(({ volumes = [] }) =>
      volumes.map((volume) => volume.split(':')[0]),
    );
    expect(new Set(used)).toEqual(new Set(Object.keys(compose.volumes)));
  });
});
