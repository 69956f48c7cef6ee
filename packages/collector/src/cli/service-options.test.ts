import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../test-support/temporary-folder.js';
import { readCommand } from './options.js';

const SITES = ['--site', 'portal=https://www.example.org', '--site', 'shop=*'];

const read = (...args: string[]) => {
  const command = readCommand([...SITES, ...args], {});
  if (command.do !== 'run') throw new Error('Expected to run.');
  return command.options.sites;
};

const fileOf = (text: string) => {
  const path = join(temporaryFolder(), 'service.json');
  writeFileSync(path, text);
  return path;
};

describe('--service', () => {
  it('reads how a site serves its cases from a file of JSON', () => {
    const service = {
      timeZone: 'Asia/Taipei',
      calendar: { timeZone: 'Asia/Taipei', fromMinute: 540, toMinute: 1080, days: [1, 2, 3, 4, 5] },
      allowancesMs: { default: { acknowledge: 7_200_000, act: 28_800_000, resolve: 86_400_000 } },
    };
    const sites = read('--service', `shop=${fileOf(JSON.stringify(service))}`);
    expect(sites.map((site) => site.service)).toEqual([undefined, service]);
  });

  it.each([
    [() => 'service.json', '--service takes a site and its file'],
    [() => 'nobody=service.json', 'no --site "nobody"'],
    [() => 'portal=/nowhere/service.json', 'failed with ENOENT'],
    [() => `portal=${fileOf('hours: 9')}`, 'is not JSON'],
    [() => `portal=${fileOf('{ "timeZone": "Taipei" }')}`, 'service of site "portal": expected timeZone to be'],
  ])('refuses what cannot be one in one sentence: %s', (value, says) => {
    const act = () => read('--service', value());
    expect(act).toThrow(says);
    expect(act).toThrow(/^[^\n]+--help\.$/);
  });
});
