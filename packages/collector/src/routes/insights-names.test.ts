import { describe, expect, it } from 'vitest';
import type { Service } from '../cases/deadlines.js';
import type { Insights } from '../insights/insights-answer.js';
import { publishedFaults } from '../test-support/published-api.js';
import { sampleEvent } from '../test-support/sample-event.js';
import { testCollector, TOKEN } from '../test-support/test-collector.js';

/** Figures of a site of which scorecards were filled in and complaints made. */
async function figuresOf(service: Service, lang: string): Promise<Insights> {
  const { postBatch, request } = testCollector({ sites: [{ id: 'portal', origins: [], service }] });
  const answers = ['staff', 'rooms', 'constructor'].map((dimension) => ({ dimension, item: dimension, score: 4 }));
  const scorecards = ['constructor', 'visit'].map((id) => ({
    scale: 'likert5',
    scorecard: { id, version: '1' },
    answers,
  }));
  const complaints = ['supply', 'constructor', undefined].map((category) => ({
    text: 'The water is brown.',
    ...(category && { category }),
  }));
  await postBatch([
    ...scorecards.map((data) => sampleEvent({ data }, 'rating')),
    ...complaints.map((data) => sampleEvent({ data })),
  ]);
  const response = await request(`/v1/insights?lang=${lang}`, { headers: { authorization: `Bearer ${TOKEN}` } });
  return (await response.json()) as Insights;
}

/** Scorecards and complaints of two sites that call things by the same ids. */
async function figuresOfBoth(lang: string, query = ''): Promise<Insights> {
  const services = {
    portal: {
      titles: { visit: 'Your visit' },
      weights: { visit: { staff: 3, rooms: 1 } },
      categories: { bill: 'Bill' },
    },
    shop: { weights: { visit: { staff: 1, rooms: 3 } } },
    kiosk: {},
    branch: {},
  } satisfies Record<string, Service>;
  const { postBatch, request } = testCollector({
    sites: Object.entries(services).map(([id, service]) => ({ id, origins: [], service })),
  });
  const answers = [
    { dimension: 'staff', item: 's', score: 5 },
    { dimension: 'rooms', item: 'r', score: 1 },
  ];
  const data = { scale: 'likert5', scorecard: { id: 'visit', version: '1' }, answers };
  const complaints = [
    { category: 'bill', categoryLabel: '帳單', lang: 'zh-TW' },
    { category: 'bill', categoryLabel: 'Invoice', lang: 'en' },
    { category: 'leak' },
  ].map((each) => ({ text: 'x', ...each }));
  for (const site of Object.keys(services)) {
    const of = (event: ReturnType<typeof sampleEvent>) => ({ ...event, source: `/hearback/${site}` });
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    await postBatch([
      of(sampleEvent({ data }, 'rating')),
      ...complaints.map((each) => of(sampleEvent({ data: each }))),
    ]);
  }
  const headers = { authorization: `Bearer ${TOKEN}` };
  return (await (await request(`/v1/insights?lang=${lang}${query}`, { headers })).json()) as Insights;
}

const labelsOf = (all: readonly { readonly id?: string; readonly key?: string; readonly label: string | null }[]) =>
  Object.fromEntries(all.map(({ id, key, label }) => [id ?? key, label]));

describe('the names in GET /v1/insights', () => {
  it('are those that the site gives, and null elsewhere', async () => {
    const service = {
      titles: { visit: 'Your visit' },
      names: { visit: { staff: 'Our people' } },
      categories: { supply: 'No water' },
    };
    const found = await figuresOf(service, 'zh-TW');
    expect(publishedFaults('Insights', found)).toEqual([]);
    expect(labelsOf(found.scorecards)).toEqual({ visit: 'Your visit', constructor: null });
    const visit = found.scorecards.find(({ id }) => id === 'visit')!;
    expect(labelsOf(visit.dimensions)).toEqual({ staff: 'Our people', rooms: null, constructor: null });
    expect(labelsOf(found.cases.categories)).toEqual({ supply: 'No water', constructor: null, '': null });
  });

  it('and weights are of each site alone where several are looked at together', async () => {
    const found = await figuresOfBoth('en');
    expect(publishedFaults('Insights', found)).toEqual([]);
    const told = found.scorecards.map(({ label, sites, n, composite }) => ({ label, sites, n, composite }));
    expect(told).toHaveLength(3);
    expect(told).toEqual(
      expect.arrayContaining([
        { label: 'Your visit', sites: ['portal'], n: 1, composite: 75 },
        { label: null, sites: ['shop'], n: 1, composite: 25 },
        { label: null, sites: ['branch', 'kiosk'], n: 2, composite: 50 },
      ]),
    );
    expect(found.cases.categories.map(({ key, label, n }) => [key, label, n])).toEqual([
      ['bill', 'Bill', 8],
      ['leak', null, 4],
    ]);
  });

  it('of categories that a site does not name are those that people saw in the language of the reader', async () => {
    const named = async (lang: string) =>
      (await figuresOfBoth(lang, '&site=shop')).cases.categories.map(({ key, label }) => [key, label]);
    expect(await named('zh-TW')).toEqual([
      ['bill', '帳單'],
      ['leak', null],
    ]);
    expect(await named('de')).toEqual([
      ['bill', null],
      ['leak', null],
    ]);
  });

  it('of categories are not what one of many claims to have seen, nor a built-in one what anybody does', async () => {
    const { postBatch, request } = testCollector();
    const said = ([category, categoryLabel, lang = 'en']: readonly string[]) =>
      sampleEvent({ data: { text: 'x', category, categoryLabel, lang } });
    const complaints = [
      ...Array.from({ length: 4 }, () => ['bill', '\u202eBill\u2069']),
      ['bill', 'Fraud!'],
      ['delay', 'Fraud!'],
      ['leak', 'Leck', 'de'],
      ['leak', 'Gollyngiad', 'cy-GB'],
    ];
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (const each of complaints) await postBatch([said(each)]);
    const headers = { authorization: `Bearer ${TOKEN}` };
    const named = async (lang: string) => {
      const { cases } = (await (await request(`/v1/insights?lang=${lang}`, { headers })).json()) as Insights;
      return labelsOf(cases.categories);
    };
    expect(await named('en')).toEqual({ bill: 'Bill', delay: null, leak: null });
    expect(await named('cy')).toEqual({ bill: null, delay: null, leak: 'Gollyngiad' });
    expect(await named('mi')).toEqual({ bill: null, delay: null, leak: null });
  });

  it.each([
    ['en', 'Your visit', 'Our people', 'No water'],
    ['zh-TW', '您的來訪', '服務人員', '停水'],
    ['zh-CN', '您的來訪', '服務人員', '停水'],
    ['de', 'Your visit', 'Our people', 'No water'],
  ])('are in %s, or in what is nearest to it', async (lang, title, dimension, category) => {
    const service = {
      titles: { visit: { en: 'Your visit', 'zh-TW': '您的來訪' } },
      names: { visit: { staff: { en: 'Our people', 'zh-TW': '服務人員' } } },
      categories: { supply: { en: 'No water', 'zh-TW': '停水' } },
    };
    const { scorecards, cases } = await figuresOf(service, lang);
    expect(labelsOf(scorecards)).toMatchObject({ visit: title });
    expect(labelsOf(scorecards.find(({ id }) => id === 'visit')!.dimensions)).toMatchObject({ staff: dimension });
    expect(labelsOf(cases.categories)).toMatchObject({ supply: category });
  });
});
