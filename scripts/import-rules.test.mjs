import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One import of a file: where it stands, what it says, and whether the house lets it through. */
const SAMPLES = [
  { file: 'packages/protocol/src/a.ts', line: "import { a } from '@hearback/sdk';", allowed: false },
  { file: 'packages/protocol/src/b.ts', line: "import type { B } from '@hearback/insights';", allowed: false },
  { file: 'packages/protocol/src/c.ts', line: "import { z } from 'zod';", allowed: true },
  { file: 'packages/sdk/src/a.ts', line: "import { a } from '@hearback/widget';", allowed: false },
  { file: 'packages/sdk/src/b.ts', line: "import { numberOf } from '@hearback/protocol/light';", allowed: true },
  { file: 'packages/sdk/src/c.ts', line: "import { VoiceEvent } from '@hearback/protocol';", allowed: false },
  { file: 'packages/sdk/src/d.ts', line: "import type { VoiceEvent } from '@hearback/protocol';", allowed: true },
  { file: 'packages/sdk/src/e.ts', line: "import { x } from '@hearback/protocol/src/light.js';", allowed: false },
  { file: 'packages/sdk/src/f.ts', line: "import { x } from '../../protocol/src/light.js';", allowed: false },
  { file: 'packages/sdk/src/g.test.ts', line: "import { VoiceEvent } from '@hearback/protocol';", allowed: true },
  { file: 'packages/widget/src/a.ts', line: "import { createClient } from '@hearback/sdk';", allowed: true },
  { file: 'packages/widget/src/b.ts', line: "import { parseEvent } from '@hearback/protocol';", allowed: false },
  {
    file: 'packages/widget/src/c.ts',
    line: "import card from '@hearback/protocol/scorecards/technician';",
    allowed: true,
  },
  { file: 'packages/widget/src/d.ts', line: "import { buildRating } from '@hearback/testing';", allowed: false },
  { file: 'packages/widget/src/e.test.ts', line: "import { buildRating } from '@hearback/testing';", allowed: true },
  {
    file: 'packages/widget/src/f.ts',
    line: "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    allowed: false,
  },
  { file: 'packages/insights/src/a.ts', line: "import { SCALES } from '@hearback/protocol/light';", allowed: false },
  {
    file: 'packages/insights/src/b.ts',
    line: "import type { SCALES } from '@hearback/protocol/light';",
    allowed: true,
  },
  { file: 'packages/collector/src/a.ts', line: "import { parseEvent } from '@hearback/protocol';", allowed: true },
  { file: 'packages/collector/src/b.ts', line: "import { createClient } from '@hearback/sdk';", allowed: false },
  { file: 'packages/collector/console/a.ts', line: "import { parseEvent } from '@hearback/protocol';", allowed: false },
  { file: 'trials/rig/a.ts', line: "import { createFaultyEndpoint } from '@hearback/testing/server';", allowed: true },
  { file: 'trials/rig/b.ts', line: "import { createCollector } from '@hearback/collector';", allowed: false },
  { file: 'packages/testing/src/a.ts', line: "import { createClient } from '@hearback/sdk';", allowed: false },
];

let folder;
let refused;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearback-import-rules-'));
  copyFileSync(join(root, '.oxlintrc.json'), join(folder, '.oxlintrc.json'));
  for (const { file, line } of SAMPLES) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), `${line}\n`);
  }
  const oxlint = join(root, 'node_modules/.bin/oxlint');
  const { stdout } = spawnSync(oxlint, ['--format', 'json', '.'], { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = JSON.parse(stdout);
  const restricted = diagnostics.filter(({ code }) => code.includes('no-restricted-imports'));
  refused = new Set(restricted.map(({ filename }) => filename.replaceAll('\\', '/')));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('import rules', () => {
  it.each(SAMPLES)('in $file: $line → allowed $allowed', ({ file, allowed }) => {
    expect(refused.has(file)).toBe(!allowed);
  });
});
