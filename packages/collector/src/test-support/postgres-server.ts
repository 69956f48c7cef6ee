import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';
import { findPostgres, HOW_TO_GET_POSTGRES } from '../../../../scripts/find-postgres.mjs';

type Identity = { readonly uid: number; readonly gid: number };

/** PostgreSQL refuses to run as root, so root becomes one of these users. */
function identity(): Identity | null {
  if (process.getuid?.() !== 0) return null;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'Failed to start PostgreSQL: it does not run as root, and there is neither a user postgres nor nobody.',
  );
}

const SOCKET = '.s.PGSQL.5432';

/** A way to a server through which nothing comes once it is blocked: no answer, and no word that there is none. */
export class PostgresWay {
  readonly #folder = mkdtempSync(join(tmpdir(), 'hb-way-'));
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #isBlocked = false;

  private constructor(target: string) {
    this.#server = createServer((near) => {
      const far = connect(target);
      for (const [from, to] of [
        [near, far],
        [far, near],
      ] as const) {
        this.#sockets.add(from);
        from.on('data', (bytes) => {
          if (!this.#isBlocked) to.write(bytes);
        });
        from.on('error', () => {});
        from.on('close', () => to.destroy());
      }
    });
  }

  static async open(target: string): Promise<PostgresWay> {
    const way = new PostgresWay(target);
    way.#server.listen(join(way.#folder, SOCKET));
    await once(way.#server, 'listening');
    return way;
  }

  /** An address of the server, by this way. */
  by(url: string): string {
    return url.replace(/host=[^&]+/, `host=${encodeURIComponent(this.#folder)}`);
  }

  block(isBlocked: boolean): void {
    this.#isBlocked = isBlocked;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#sockets) socket.destroy();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A PostgreSQL of the tests alone: its own folder, reached by a socket in it and by no port. */
export class PostgresServer {
  readonly #bin: string;
  readonly #folder: string;
  readonly #identity: Identity | null;
  #process: ChildProcess | null = null;
  #schemas = 0;
  #databases = 0;

  private constructor(bin: string) {
    this.#bin = bin;
    this.#identity = identity();
    this.#folder = mkdtempSync(join(tmpdir(), 'hb-pg-'));
    if (this.#identity) chownSync(this.#folder, this.#identity.uid, this.#identity.gid);
  }

  /** @throws {Error} If there is no PostgreSQL on this machine, which fails the tests that need it; the message says how to get it. */
  static async start(): Promise<PostgresServer> {
    const bin = findPostgres();
    if (bin === null) throw new Error(`Failed to find PostgreSQL for the tests of its store. ${HOW_TO_GET_POSTGRES}`);
    const server = new PostgresServer(bin);
    const args = ['-D', server.#data, '-U', 'hearback', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'];
    const [code] = (await once(server.#spawn(join(bin, 'initdb'), args), 'exit')) as [number];
    if (code !== 0) throw new Error(`Failed to make a database for the tests: initdb ended with code ${code}.`);
    await server.resume();
    return server;
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  /** An address with a new, empty schema. */
  async newRegister(): Promise<string> {
    const schema = `register_${(this.#schemas += 1)}`;
    await this.query(`CREATE SCHEMA ${schema}`);
    return `${this.#url}&options=-csearch_path%3D${schema}`;
  }

  /** An address of a new, empty database, for what concerns a whole one. */
  async newDatabase(): Promise<string> {
    const name = `database_${(this.#databases += 1)}`;
    await this.query(`CREATE DATABASE ${name}`);
    return this.#url.replace('/postgres?', `/${name}?`);
  }

  /** Copies a database as operators do, by PostgreSQL's own programs, with the options given to each. */
  async copy(
    from: string,
    to: string,
    options: { readonly dump: string[]; readonly restore: string[] },
  ): Promise<void> {
    const file = join(this.#folder, 'copy.dump');
    await this.#run('pg_dump', [...options.dump, `--file=${file}`, from]);
    await this.#run('pg_restore', [...options.restore, `--dbname=${to}`, file]);
  }

  /** A way to the server that can be made to swallow what is sent, as a host that has lost its power does. */
  async way(): Promise<PostgresWay> {
    return PostgresWay.open(join(this.#folder, SOCKET));
  }

  /** Does what only somebody with the rights of its owner can do. */
  async query(text: string, url = this.#url): Promise<Record<string, unknown>[]> {
    const client = new Client({ connectionString: url });
    // The query rejects if the connection breaks; without a listener the event would end the process.
    client.on('error', () => {});
    await client.connect();
    try {
      const { rows } = await client.query<Record<string, unknown>>(text);
      return rows;
    } finally {
      await client.end();
    }
  }

  get #url(): string {
    return `postgres://hearback@/postgres?host=${encodeURIComponent(this.#folder)}`;
  }

  /** Starts it again. */
  async resume(): Promise<void> {
    const settings = [
      'listen_addresses=',
      `unix_socket_directories=${this.#folder}`,
      'fsync=off',
      'max_connections=60',
    ];
    const args = ['-D', this.#data, ...settings.flatMap((setting) => ['-c', setting])];
    const child = this.#spawn(join(this.#bin, 'postgres'), args);
    this.#process = child;
    await new Promise<void>((resolve, reject) => {
      let said = '';
      child.stderr!.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (/ready to accept (?:read-only )?connections/.test(said)) resolve();
      });
      child.once('exit', () => reject(new Error(`Failed to start PostgreSQL for the tests: ${said}`)));
    });
  }

  /** Starts it again as a standby, which takes no writes and cannot be listened to. */
  async standBy(): Promise<void> {
    await this.halt('SIGINT');
    writeFileSync(join(this.#data, 'standby.signal'), '');
    await this.resume();
  }

  /** Ends it, as a crash does (`SIGQUIT`) or in order (`SIGINT`). */
  async halt(signal: 'SIGQUIT' | 'SIGINT'): Promise<void> {
    const child = this.#process;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  /** Ends it and removes its folder. */
  async stop(): Promise<void> {
    await this.halt('SIGINT');
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #run(program: string, args: readonly string[]): Promise<void> {
    // Links may lead to `initdb` and `postgres` alone; the others lie where those do.
    const beside = join(dirname(realpathSync(join(this.#bin, 'postgres'))), program);
    const child = this.#spawn(existsSync(beside) ? beside : program, args);
    let said = '';
    child.stderr!.on('data', (chunk: Buffer) => (said += chunk.toString()));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(`Failed to run ${program}: ${said}`);
  }

  #spawn(program: string, args: readonly string[]): ChildProcess {
    const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C' };
    const options = { cwd: this.#folder, env, ...this.#identity };
    const child = spawn(program, args, { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.resume();
    return child;
  }
}
