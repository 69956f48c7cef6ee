import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);

it.each(['', '/define', '/hearback.js', '/server'].map((entry) => `@hearback/widget${entry}`))(
  'imports the built %s on Node',
  async (name) => {
    const script = `await import(${JSON.stringify(name)}); console.log(typeof document)`;
    const cwd = import.meta.dirname;
    const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '-e', script], { cwd });
    expect([stdout.trim(), stderr]).toEqual(['undefined', '']);
  },
);
