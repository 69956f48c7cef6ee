import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { findPostgres, HOW_TO_GET_POSTGRES } from '../../../scripts/find-postgres.mjs';

/** PostgreSQL refuses to run as root, so root becomes one of these users. */
function identity() {
  if (process.getuid?.() !== 0) return {};
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = users.find((line) => line.startsWith(`${name}:`))?.split(':') ?? [];
    if (uid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error('Failed to start PostgreSQL: there is neither a user postgres nor nobody for it to run as.');
}

/** A PostgreSQL of the bench's own with the settings it comes with: it waits for the disk, as one in service does. */
export class Postgres {
  #folder = mkdtempSync(join(tmpdir(), 'hb-pg-'));
  #identity = identity();
  #process = null;
  #made = 0;

  /** @throws {Error} If there is none on this machine; the message says how to get it. */
  static async start() {
    const bin = findPostgres();
    if (bin === null) throw new Error(`Failed to find PostgreSQL. ${HOW_TO_GET_POSTGRES}`);
    const postgres = new Postgres();
    await postgres.#start(bin);
    return postgres;
  }

  async #start(bin) {
    const { uid, gid } = this.#identity;
    if (uid !== undefined) chownSync(this.#folder, uid, gid);
    const data = join(this.#folder, 'data');
    const [code] = await once(
      this.#spawn(join(bin, 'initdb'), ['-D', data, '-U', 'hearback', '-A', 'trust', '-E', 'UTF8', '--locale=C']),
      'exit',
    );
    if (code !== 0) throw new Error(`Failed to make a database: initdb ended with code ${code}.`);
    const settings = ['-c', 'listen_addresses=', '-c', `unix_socket_directories=${this.#folder}`];
    const child = this.#spawn(join(bin, 'postgres'), ['-D', data, ...settings]);
    this.#process = child;
    process.once('exit', () => child.kill('SIGINT'));
    await new Promise((resolve, reject) => {
      let said = '';
      child.stderr.on('data', (chunk) => {
        said += chunk;
        if (said.includes('ready to accept connections')) resolve();
      });
      child.once('exit', () => reject(new Error(`Failed to start PostgreSQL: ${said}`)));
    });
  }

  /** An empty database. @returns Its address. */
  async newDatabase() {
    const name = `bench_${(this.#made += 1)}`;
    await this.query(`CREATE DATABASE ${name}`);
    return this.#address(name);
  }

  /** Removes a database that nobody has open. */
  async remove(address) {
    await this.query(`DROP DATABASE ${new URL(address.replace('@/', '@host/')).pathname.slice(1)}`);
  }

  /** @returns Rows. */
  async query(text, address = this.#address('postgres')) {
    const client = new Client({ connectionString: address });
    await client.connect();
    try {
      return (await client.query(text)).rows;
    } finally {
      await client.end();
    }
  }

  /** Ends it and removes all it has. */
  async stop() {
    const ended = once(this.#process, 'exit');
    this.#process.kill('SIGINT');
    await ended;
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #address(name) {
    return `postgres://hearback@/${name}?host=${encodeURIComponent(this.#folder)}`;
  }

  #spawn(program, args) {
    const env = { PATH: process.env.PATH ?? '', LC_ALL: 'C' };
    const stdio = ['ignore', 'ignore', 'pipe'];
    const child = spawn(program, args, { cwd: this.#folder, env, stdio, ...this.#identity });
    child.stderr.resume();
    return child;
  }
}
