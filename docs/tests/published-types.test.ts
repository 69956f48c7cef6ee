import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from './documents.ts';

it('lets an app under the strictest flags use the built packages without a cast', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', 'docs/tests/consumer', '--pretty', 'false'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stdout).toBe('');
}, 60_000);
