import { describe, expect, it } from 'vitest';
import { wordsOf } from '../words/words.js';
import { headlineWords } from './headline-words.js';
import { headlinesOf, type HeadlineName } from './headlines.js';
import type { Insights } from '../../../src/insights/insights-answer.js';
import { sampleInsights, sampleScale } from './sample-insights.js';

const of = (n: number, score: number): number[] => Array.from({ length: n }, () => score);

const said = (name: HeadlineName, now: Insights, before = sampleInsights(), locale: 'en' | 'zh-CN' = 'en') => {
  const words = wordsOf(locale);
  return headlinesOf(now, before)
    .map((each) => headlineWords(each, words))
    .find((each) => each.name === words.insights.glance.names[name]);
};

const stars = (satisfied: number, others: number) =>
  sampleInsights({}, { scales: [sampleScale('stars', [...of(satisfied, 5), ...of(others, 2)])] });

describe('headlineWords of satisfaction', () => {
  it('says the share, how satisfied that is, the interval and how many answered', () =>
    expect(said('satisfaction', stars(84, 36))?.phrase).toBe(
      'Satisfaction rate: 70%, Band: basically satisfied, 61–77%, 120 answers',
    ));

  it('adds up the scales of five points, and no other', () => {
    const scales = [sampleScale('likert5', of(30, 5)), sampleScale('stars', of(10, 1)), sampleScale('nps', of(50, 0))];
    expect(said('satisfaction', sampleInsights({}, { scales }))).toMatchObject({ value: '75%', few: null });
  });

  it('takes answers of a sample for as few as they are worth', () => {
    const mixed = stars(60, 60);
    const satisfaction = { ...mixed.satisfaction, effectiveN: 12.4 };
    expect(said('satisfaction', { ...mixed, satisfaction })?.few).not.toBeNull();
  });

  it('says that nobody answered, and never 0', () =>
    expect(said('satisfaction', sampleInsights())).toMatchObject({
      value: null,
      band: null,
      basis: 'No answers yet',
      few: null,
      change: null,
      phrase: 'Satisfaction rate: No answers yet',
    }));

  it.each([
    [1, '1 answer', true],
    [29, '29 answers', true],
    [30, '30 answers', false],
  ])('says of %d answers whether they are few', (n, count, isFew) => {
    const words = said('satisfaction', stars(n, 0));
    expect(words?.basis).toContain(count);
    expect(words?.few !== null).toBe(isFew);
  });

  it.each([
    [stars(180, 20), stars(140, 60), '+20 points, better', 'good'],
    [stars(140, 60), stars(180, 20), '−20 points, worse', 'poor'],
    [stars(72, 28), stars(70, 30), '+2 points, may be chance', 'even'],
    [stars(70, 30), stars(70, 30), 'No change', 'even'],
    [stars(71, 29), stars(70, 30), '+1 point, may be chance', 'even'],
    [stars(698, 302), stars(708, 292), '−1 point, may be chance', 'even'],
    [stars(7_000, 3_000), stars(7_049, 2_951), 'No change', 'even'],
    [stars(7_000, 3_000), stars(7_051, 2_949), '−1 point, may be chance', 'even'],
    [stars(70_000, 30_000), stars(70_974, 29_026), '−1 point, worse', 'poor'],
  ])('tells a change by its sign and in words, %#', (now, before, text, tone) =>
    expect(said('satisfaction', now, before)?.change).toEqual({ text, tone }),
  );

  it('tells of no change where nobody answered before', () =>
    expect(said('satisfaction', stars(5, 5), sampleInsights())?.change).toBeNull());

  it('tells in Chinese percentage points from points', () => {
    const change = said('satisfaction', stars(180, 20), stars(140, 60), 'zh-CN')?.change;
    expect(change?.text).toBe('+20 个百分点，改善');
  });

  it('speaks Chinese', () =>
    expect(said('satisfaction', stars(84, 36), undefined, 'zh-CN')?.phrase).toBe(
      '服务满意率：70%，等级：基本满意，61%–77%，120 次评价',
    ));
});

describe('headlineWords of the others', () => {
  it('says NPS in points, where somebody was asked', () => {
    expect(said('nps', sampleInsights())).toBeUndefined();
    const scales = [sampleScale('nps', [...of(20, 10), ...of(10, 7), ...of(30, 3)])];
    expect(said('nps', sampleInsights({}, { scales }))).toMatchObject({ value: '−17', basis: '−39 to 6, 60 answers' });
  });

  it('counts complaints, of which there may be none, and calls more of them neither good nor bad', () => {
    expect(said('complaints', sampleInsights())).toMatchObject({ value: '0', change: null });
    const none = sampleInsights().silent;
    const ofStaff = said('complaints', { ...sampleInsights({ complaints: 90 }), silent: none });
    expect(ofStaff).toEqual(said('complaints', sampleInsights({ complaints: 90 })));
    const change = said('complaints', sampleInsights({ complaints: 90 }), sampleInsights({ complaints: 40 }))?.change;
    expect(change).toEqual({ text: '+50, more than before', tone: 'even' });
  });

  it('says how many cases were resolved on time', () => {
    const kept = [[0, 0], [0, 0], [45, 50]] as const; // prettier-ignore
    expect(said('onTime', sampleInsights({ kept }))?.phrase).toBe('Resolved on time: 90%, 79–96%, 50 cases');
    expect(said('onTime', sampleInsights())?.basis).toBe('No cases yet');
  });

  it('says how long people wait, and whether longer than before', () => {
    const [soon, late] = [1, 4].map((from) =>
      sampleInsights({ hours: Array.from({ length: 40 }, (_, place) => from + place / 100) }),
    );
    expect(said('toAnswer', late!, soon)).toMatchObject({ value: '4 hr 11 min', change: { tone: 'poor' } });
    expect(said('toAnswer', late!, soon)?.change?.text).toBe('+3 hr, slower');
    expect(said('toAnswer', soon!, late)?.change).toEqual({ text: '−3 hr, faster', tone: 'good' });
  });
});
