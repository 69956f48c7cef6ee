import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courier } from './courier.js';
import { equipmentAfterSales } from './equipment-after-sales.js';
import { localizeScorecard } from './localize-scorecard.js';
import { nursing } from './nursing.js';
import type { ScorecardStructure } from './scorecard-structure.js';
import { servqual } from './servqual.js';
import { technician } from './technician.js';

type AnyLabels = { dimensions: Record<string, string>; items: Record<string, string> };

const presets: readonly ScorecardStructure[] = [technician, servqual, courier, equipmentAfterSales, nursing];
const locales = ['en', 'zh-cn', 'zh-tw', 'ja', 'ko', 'es', 'fr', 'de', 'pt-br', 'ar', 'hi', 'vi'] as const;
const cases = presets.flatMap((preset) => locales.map((locale) => ({ preset, id: preset.id, locale })));

const labelsOf = async (id: string, locale: string): Promise<AnyLabels> =>
  ((await import(`./${id}.${locale}.ts`)) as { labels: AnyLabels }).labels;

const itemsOf = (preset: ScorecardStructure) => preset.dimensions.flatMap((dimension) => dimension.items);
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const sum = (weights: readonly number[]) => weights.reduce((total, weight) => total + weight, 0);

/** Characters of one Chinese script that the other writes otherwise; a sample wide enough to notice a mix. */
const SIMPLIFIED_ONLY = /[务员专业术长对让时间应价响确给门询据护设备质递单处赔诉访约释关热]/u;
const TRADITIONAL_ONLY = /[務員專業術長對讓時間應價響確給門詢據護設備質遞單處賠訴訪約釋關熱]/u;

describe('the preset structures', () => {
  it.each(presets)('$id has unique slugs and a version', (preset) => {
    const ids = [...idsOf(preset.dimensions), ...idsOf(itemsOf(preset))];
    expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    expect(new Set(idsOf(itemsOf(preset))).size).toBe(itemsOf(preset).length);
    expect(new Set(idsOf(preset.dimensions)).size).toBe(preset.dimensions.length);
    expect(preset.version).toBe('1');
  });

  it.each([
    { preset: technician, sizes: [4] },
    { preset: servqual, sizes: [4, 5, 4, 4, 5] },
    { preset: courier, sizes: [5, 5, 5, 5, 4] },
    { preset: equipmentAfterSales, sizes: [3, 3, 3, 4] },
    { preset: nursing, sizes: [3, 5, 4, 3, 2] },
  ])('$preset.id asks $sizes items', ({ preset, sizes }) => {
    expect(preset.dimensions.map((dimension) => dimension.items.length)).toEqual(sizes);
  });

  it.each(presets)('$id is in the README with its items and its scale', (preset) => {
    const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');
    const row = new RegExp(`\\| \`${preset.id}\` +\\| ${itemsOf(preset).length} +\\| \`${preset.scale}\` +\\|`);
    expect(readme).toMatch(row);
  });

  it('asks SERVQUAL on seven points in the order of its dimensions', () => {
    expect(servqual.scale).toBe('servqual7');
    expect(idsOf(servqual.dimensions)).toEqual(['tangibles', 'reliability', 'responsiveness', 'assurance', 'empathy']);
  });

  it('has after-sales weights that sum to 1 but for rounding', () => {
    const weights = equipmentAfterSales.dimensions.map(({ weight }) => weight);
    expect(weights).toEqual([0.1115, 0.1813, 0.0546, 0.6527]);
    expect(Math.abs(sum(weights) - 1)).toBeLessThan(0.0005);
  });
});

describe('the preset labels', () => {
  it.each(cases)('$id in $locale are complete, without strays, twins or blanks', async ({ preset, locale }) => {
    const labels = await labelsOf(preset.id, locale);
    expect(Object.keys(labels.dimensions)).toEqual(idsOf(preset.dimensions));
    expect(Object.keys(labels.items)).toEqual(idsOf(itemsOf(preset)));
    for (const group of [labels.dimensions, labels.items]) {
      const texts = Object.values(group);
      expect(new Set(texts).size).toBe(texts.length);
      expect(texts.filter((text) => text === '' || text !== text.trim() || text.length > 120)).toEqual([]);
    }
  });

  it.each(presets)('$id keeps its languages apart', async ({ id }) => {
    const [en, cn, tw] = await Promise.all(
      (['en', 'zh-cn', 'zh-tw'] as const).map(async (locale) => JSON.stringify(await labelsOf(id, locale))),
    );
    expect(en).not.toMatch(/\p{Script=Han}/u);
    expect(cn).not.toMatch(new RegExp(removeShared(TRADITIONAL_ONLY, SIMPLIFIED_ONLY), 'u'));
    expect(tw).not.toMatch(new RegExp(removeShared(SIMPLIFIED_ONLY, TRADITIONAL_ONLY), 'u'));
  });
});

/** Letters of the languages that do not write in Latin ones. */
const SCRIPTS = {
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
};

describe.each(presets)('the labels of $id', ({ id }) => {
  it.each(Object.entries(SCRIPTS))('are in the letters of %s', async (locale, script) => {
    const { dimensions, items } = await labelsOf(id, locale);
    for (const text of [...Object.values(dimensions), ...Object.values(items)]) {
      expect(text).toMatch(script);
      expect(text).not.toMatch(/\p{Script=Latin}/u);
    }
  });

  it.each(locales.filter((locale) => locale !== 'en'))('are not left in English in %s', async (locale) => {
    const english = await labelsOf(id, 'en');
    const { dimensions, items } = await labelsOf(id, locale);
    expect(Object.keys(items).filter((item) => items[item] === english.items[item])).toEqual([]);
    expect(Object.keys(dimensions).filter((each) => dimensions[each] === english.dimensions[each])).toEqual([]);
  });
});

/** The characters of class `of` that class `from` lacks, as a class of its own. */
function removeShared(of: RegExp, from: RegExp): string {
  return `[${Array.from(of.source.slice(1, -1))
    .filter((character) => !from.source.includes(character))
    .join('')}]`;
}

describe('localizeScorecard', () => {
  const labels = { dimensions: { visit: 'Visit' }, items: { attitude: 'Attitude', skill: 'Skill' } };
  const structure = {
    id: 'short',
    version: '2',
    scale: 'stars',
    dimensions: [{ id: 'visit', weight: 1, items: [{ id: 'attitude', weight: 0.25 }, { id: 'skill' }] }],
  } as const satisfies ScorecardStructure;

  it('puts the labels into the structure and keeps order and weights', () => {
    expect(localizeScorecard(structure, labels)).toEqual({
      id: 'short',
      version: '2',
      scale: 'stars',
      dimensions: [
        {
          id: 'visit',
          label: 'Visit',
          weight: 1,
          items: [
            { id: 'attitude', label: 'Attitude', weight: 0.25 },
            { id: 'skill', label: 'Skill' },
          ],
        },
      ],
    });
  });

  it('names the id that has no label', () => {
    const incomplete = { dimensions: { visit: 'Visit' }, items: { attitude: 'Attitude' } } as typeof labels;
    expect(() => localizeScorecard(structure, incomplete)).toThrow(/expected a label for "skill"/);
  });

  it('ignores labels on the prototype', () => {
    const inherited = {
      ...structure,
      dimensions: [{ id: 'constructor', items: [] }],
    } as const satisfies ScorecardStructure;
    const none = { dimensions: {}, items: {} } as unknown as Parameters<typeof localizeScorecard<typeof inherited>>[1];
    expect(() => localizeScorecard(inherited, none)).toThrow(RangeError);
  });
});
