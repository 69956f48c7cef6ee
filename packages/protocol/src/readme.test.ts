import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CASE_CHANGES, VOICE_TYPES } from './event-types.js';

const readme = readFileSync(join(import.meta.dirname, '..', 'README.md'), 'utf8');
const quoted = (text = '') => [...text.matchAll(/`([^`]+)`/g)].map(([, name]) => name);

describe('the README', () => {
  it('lists every type of event', () => {
    for (const type of Object.values(VOICE_TYPES)) expect(readme).toContain(`\n| \`${type}\` `);
    const [, changes] = /^\| `app\.hearback\.case\.<change>\.v1` \|(.*)\|$/m.exec(readme) ?? [];
    expect(quoted(changes)).toEqual(CASE_CHANGES);
  });

  it('lists every preset with the languages of its labels', () => {
    const files = readdirSync(join(import.meta.dirname, 'scorecards'));
    const [, names] = /labels in twelve languages: (.*?)\. A scorecard/s.exec(readme) ?? [];
    const languages = quoted(names);
    const presets = [...readme.matchAll(/^\| `([a-z-]+)` +\| \d+ +\|/gm)].map(([, name]) => name);
    expect(presets).not.toEqual([]);
    const labels = files.filter((name) => /^[a-z-]+\.[a-z-]+\.ts$/.test(name) && !name.includes('test'));
    const expected = presets.flatMap((preset) => languages.map((language) => `${preset}.${language}.ts`));
    expect(labels.toSorted()).toEqual(expected.toSorted());
  });
});
