import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { WIRE_EXTRA_BYTES } from './batch.js';
import { row } from './testing/rows.js';
import { SDK_VERSION } from './version.js';
import { wireText } from './wire-text.js';

describe('wireText', () => {
  it('adds what belongs to the attempt and changes no byte of the event', () => {
    const body = '{"id":"a","data":{"text":"\\u2028 ü"}}';
    const text = wireText(row(1, { body, attempts: 3 }), Date.UTC(2027, 0, 15));
    expect(text.startsWith(body.slice(0, -1))).toBe(true);
    expect(JSON.parse(text)).toEqual({
      id: 'a',
      data: { text: '\u2028 ü' },
      sentat: '2027-01-15T00:00:00.000Z',
      attempt: 3,
      sdkver: SDK_VERSION,
    });
  });

  it('tells what was lost', () => {
    const lost = [
      { id: 'outbox_full', count: 2 },
      { id: 'rejected', count: 1 },
    ] as const;
    expect(JSON.parse(wireText(row(1, { body: '{"a":1}', lost }), 0))).toMatchObject({
      losses: 'outbox_full=2 rejected=1',
    });
  });

  it('adds less than the bytes reckoned for it', () => {
    const body = '{"a":1}';
    const text = wireText(row(1, { body, attempts: 1_000_000_000 }), Date.UTC(2027, 0, 15));
    expect(text.length - body.length).toBeLessThan(WIRE_EXTRA_BYTES);
  });
});

describe('SDK_VERSION', () => {
  it('is the version of the package', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(SDK_VERSION).toBe(manifest.version);
  });
});
