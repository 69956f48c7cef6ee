import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { findClippedText } from './clipped-text.js';
import { changeCase, openDesk, sendVoice } from './console-desk.js';
import { findViolations, findViolationsInBothSchemes } from './find-violations.js';
import { rigOfFile, startRig } from './harness.js';

const [rig, quiet] = [rigOfFile(), rigOfFile()];

const times = <Each>(count: number, each: Each): Each[] => Array.from({ length: count }, () => each);

const rate = async (...all: readonly object[]) => {
  // oxlint-disable-next-line no-await-in-loop -- one after the other, as people do
  for (const data of all) await sendVoice(rig, 'rating', data);
};

const branch = (id: string, name: string) => ({ subject: { type: 'branch', id, name } });
const stars = (score: number, of: object = {}) => ({ scale: 'stars', score, ...of });

/** A person's whole SERVQUAL, less all dimensions but one. */
const servqual = (perception: number) => ({
  scale: 'servqual7',
  scorecard: { id: 'servqual', version: '1' },
  answers: [
    { dimension: 'reliability', item: 'right-first-time', facet: 'perception', score: perception },
    { dimension: 'reliability', item: 'right-first-time', facet: 'expectation', score: 7 },
  ],
});

beforeAll(async () => {
  await rate(
    ...times(28, stars(5, branch('1', 'Harbour Street'))),
    ...times(2, stars(2, branch('1', 'Harbour Street'))),
    ...times(28, stars(4, branch('2', 'Old Town'))),
    ...times(2, stars(1, branch('2', 'Old Town'))),
    ...times(3, stars(5, branch('3', 'Station Square'))),
    ...times(17, stars(1, branch('3', 'Station Square'))),
    ...Array.from({ length: 20 }, (_, place) => ({
      scale: 'thumbs',
      score: 1,
      subject: { type: 'page', id: `help-${place}` },
    })),
    ...times(3, { scale: 'nps', score: 10 }),
    { scale: 'nps', score: 4 },
    ...[4, 5, 6].map(servqual),
  );
  const complaints = [...times(5, 'delay'), 'billing'];
  for (const category of complaints) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    const number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', category });
    // oxlint-disable-next-line no-await-in-loop -- as above
    if (category === 'billing') await changeCase(rig, number, 'resolved', { remedy: 'Paid back.' });
  }
});

const openInsights = async (options: Parameters<typeof openDesk>[1] = {}, of = rig) => {
  const desk = await openDesk(of, { hash: 'insights', ...options });
  await desk.page.getByRole('heading', { name: of === rig ? 'At a glance' : 'No voices in this period' }).waitFor();
  await desk.page.locator('[aria-busy=false]').waitFor();
  return desk;
};

const figure = (page: Page, name: string) => page.getByText(new RegExp(`^${name}: `));

describe('insights in the console', () => {
  it('summarise the answers, their certainty, and where to look first', async () => {
    const { page, complaints } = await openInsights();
    expect(await page.title()).toBe('Insights · Hearback');
    expect(await figure(page, 'Satisfaction rate').textContent()).toBe(
      'Satisfaction rate: 74%, Band: very satisfied, 63–82%, 80 answers',
    );
    expect(await figure(page, 'Recommendation \\(NPS\\)').textContent()).toContain('50, ');
    expect(await figure(page, 'Recommendation \\(NPS\\)').textContent()).toContain(
      '4 answers, Few: interpret with care',
    );
    expect(await figure(page, 'Complaints').textContent()).toContain('6');
    expect(await figure(page, 'Resolved on time').textContent()).toContain('100%');
    await page.getByText(/^Station Square: 85% are dissatisfied\./).waitFor();
    await page.getByText('Delay is what most complaints are about: 5 of 6.').waitFor();
    expect(complaints).toEqual([]);
  });

  it('scroll in one place, under the bar', async () => {
    const { page } = await openInsights({ viewport: { width: 1280, height: 700 } });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(700);
  });

  it('have tables with captions, and warnings in words', async () => {
    const { page } = await openInsights();
    const scale = page.getByRole('table', { name: /each answer was given: Stars/ });
    expect(await scale.getByRole('row', { name: /^5/ }).textContent()).toMatch(/39%\s+31/);
    const subject = page.getByRole('table', { name: /^Subjects/ }).getByRole('row', { name: /Station Square/ });
    expect(await subject.textContent()).toMatch(/Warning: above the limit of \d+%/);
    const category = page.getByRole('table', { name: 'What complaints are about' }).getByRole('row', { name: /Delay/ });
    expect(await category.textContent()).toMatch(/5\s+83%\s+83%/);
    const gaps = page.getByRole('list', { name: /^The five gaps/ }).getByRole('listitem');
    expect(await gaps.first().textContent()).toMatch(/Gap 5 .*−2\.0 \(−4\.5 to \+0\.5\)\s+Customers get less/s);
    expect(await gaps.last().textContent()).toContain('Nobody has answered yet on what inspectors saw');
  });

  it('say what each figure of scorecards and cases rests on, and how sure it is', async () => {
    const { page } = await openInsights();
    await page.getByText(/67 of 100\s+Basically satisfied, 25 to 100, 3 scorecards/).waitFor();
    const rows = async (name: RegExp) => {
      const texts = await page.getByRole('table', { name }).locator('tbody tr').allInnerTexts();
      return texts.map((text) => text.replaceAll(/\s+/g, ' '));
    };
    const [acknowledge] = await rows(/^Deadlines/);
    expect(acknowledge).toMatch(/^Acknowledge 100% \(21–100%\) 1, few 1 min$/);
    await page
      .getByText(/Each case counts once, .* One that was reopened is late if it was late at any time/)
      .waitFor();
    expect(await rows(/^After cases/)).toEqual([
      'Reopened 0% (0–79%) 1 case, few',
      'Followed up 0% (0–79%) 1 case, few',
      'Fixed the first time – No follow-ups yet',
      'Promise kept – No follow-ups yet',
      'Satisfied in the end – No follow-ups yet',
    ]);
  });

  it('show twenty subjects, and move the focus to the next when all are shown', async () => {
    const { page } = await openInsights();
    const subjects = page.getByRole('table', { name: /^Subjects/ });
    await expect.poll(() => subjects.getByRole('rowheader').count()).toBe(20);
    await page.getByRole('button', { name: 'Show all 23' }).press('Enter');
    await expect.poll(() => subjects.getByRole('rowheader').count()).toBe(23);
    const next = subjects.getByRole('rowheader').nth(20);
    await expect.poll(() => next.evaluate((cell) => cell.matches(':focus'))).toBe(true);
  });

  it('find subjects by part of their name, say how many match, and show all again', async () => {
    const { page } = await openInsights();
    const subjects = page.getByRole('table', { name: /^Subjects/ });
    const search = page.getByRole('searchbox', { name: 'Search subjects' });
    await search.fill('station');
    await page.getByText('1 subject found').waitFor();
    expect(await subjects.getByRole('rowheader').allInnerTexts()).toEqual([expect.stringContaining('Station Square')]);
    expect(await findViolations(page)).toEqual([]);
    await search.fill('nowhere');
    await page.getByText('0 subjects found').waitFor();
    expect(await subjects.count()).toBe(0);
    await search.fill('');
    await expect.poll(() => subjects.getByRole('rowheader').count()).toBe(20);
  });

  it('keep the search for a subject visible when the period changes to one with few', async () => {
    const { page } = await openInsights();
    const rows = page.getByRole('table', { name: /^Subjects/ }).getByRole('rowheader');
    const search = page.getByRole('searchbox', { name: 'Search subjects' });
    await search.fill('station');
    await page.getByText('1 subject found').waitFor();
    await page.route('**/v1/insights?*', async (route) => {
      const answer = await route.fetch();
      const { subjects, ...figures } = (await answer.json()) as { subjects: object[] };
      await route.fulfill({ response: answer, json: { ...figures, subjects: subjects.slice(0, 2), subjectsFound: 2 } });
    });
    await Promise.all([
      page.waitForResponse(/\/v1\/insights\?/),
      page.getByRole('button', { name: '90 days', exact: true }).click(),
    ]);
    await page.locator('[aria-busy=false]').waitFor();
    expect(await search.inputValue()).toBe('station');
    await search.fill('');
    await expect.poll(() => rows.count()).toBe(2);
  });

  it('can page to every subject, however many there are', async () => {
    const many = await startRig();
    try {
      // Each voice speaks of eight that are parts of each other, so that a collector takes them at one go.
      for (let first = 0; first < 232; first += 8) {
        let subject: object = { type: 'order', id: `o-${first}` };
        for (let id = first + 1; id < first + 8; id += 1) subject = { type: 'order', id: `o-${id}`, parent: subject };
        // oxlint-disable-next-line no-await-in-loop -- one after the other, as people do
        await sendVoice(many, 'rating', stars(5, { subject }));
      }
      const desk = await openDesk(many, { hash: 'insights' });
      const rows = desk.page.getByRole('table', { name: /^Subjects/ }).getByRole('rowheader');
      await desk.page.getByRole('button', { name: 'Show more: 20 of 232 are here' }).press('Enter');
      await expect.poll(() => rows.count()).toBe(200);
      await desk.page.getByRole('button', { name: 'Show more: 200 of 232 are here' }).press('Enter');
      await expect.poll(() => rows.count()).toBe(232);
      await expect.poll(() => rows.nth(200).evaluate((cell) => cell.matches(':focus'))).toBe(true);
      expect(await desk.page.getByRole('button', { name: /^Show/ }).count()).toBe(0);
    } finally {
      await many.close();
    }
  });

  it('name the items of a site in the words that people were asked, and explain sampling', async () => {
    const own = await startRig();
    try {
      const answers = [{ dimension: 'rooms', item: 'item-1', score: 4, label: 'Were the rooms clean?' }];
      await sendVoice(own, 'rating', {
        scale: 'stars',
        scorecard: { id: 'our-rooms', version: '1' },
        answers,
        lang: 'en',
      });
      const prompt = { reason: 'dwell', samplePercent: 10 };
      for (const data of [stars(5, { prompt }), ...times(10, stars(1))])
        // oxlint-disable-next-line no-await-in-loop -- one after the other
        await sendVoice(own, 'rating', data);
      const { page } = await openDesk(own, { hash: 'insights' });
      await page.getByText('The only item').click();
      await page.getByRole('rowheader', { name: 'Were the rooms clean?' }).waitFor();
      await page.getByText(/^A sample was asked: 1 answer where 10% of visitors were asked\./).waitFor();
      // One of ten stands for ten: half of twenty are satisfied, and eleven answers are worth 20² ÷ (10² + 10).
      await page.getByText(/11 answers, worth 4 of equal weight, 50% satisfied/).waitFor();
      await page.getByText(/in the time zone UTC/).waitFor();
      expect(await findViolations(page)).toEqual([]);
    } finally {
      await own.close();
    }
  });

  it('break none of their words on a phone', async () => {
    const { page } = await openInsights({ viewport: { width: 360, height: 740 } });
    const name = page.getByRole('rowheader', { name: 'Acknowledge' });
    const lines = await name.evaluate((cell) => {
      const range = document.createRange();
      range.selectNodeContents(cell);
      return new Set(Array.from(range.getClientRects(), ({ top }) => top)).size;
    });
    expect(lines).toBe(1);
  });

  it('link each category to its cases', async () => {
    const { page } = await openInsights();
    await page.getByRole('link', { name: 'Delay' }).click();
    await expect.poll(() => page.getByRole('link', { name: /No water since Tuesday/ }).count()).toBe(5);
    await page.goBack();
    await figure(page, 'Satisfaction rate').waitFor({ state: 'attached' });
  });

  it('keep the period in the address, so that Back returns to earlier ones', async () => {
    const { page } = await openInsights({ hash: 'insights&days=7' });
    const pressed = (name: string) => page.getByRole('button', { name, exact: true, pressed: true });
    await pressed('7 days').waitFor();
    await page.getByRole('button', { name: '90 days' }).press('Enter');
    await pressed('90 days').waitFor();
    expect(new URL(page.url()).hash).toBe('#insights&days=90');
    await page.goBack();
    await pressed('7 days').waitFor();
    await page.reload();
    await pressed('7 days').waitFor();
  });

  it('count voices that arrive while they are open', async () => {
    const { page } = await openInsights();
    const before = await figure(page, 'Recommendation \\(NPS\\)').textContent();
    await rate({ scale: 'nps', score: 9 });
    expect(before).toContain('4 answers');
    await expect.poll(() => figure(page, 'Recommendation \\(NPS\\)').textContent()).toContain('5 answers');
  });

  it('take the focus, and have headings in order', async () => {
    const { page } = await openDesk(rig, { hash: 'register' });
    await page.getByRole('link', { name: 'Insights' }).press('Enter');
    const date = page.getByRole('heading', { level: 2 }).first();
    await expect.poll(() => date.evaluate((element) => element.matches(':focus'))).toBe(true);
    await figure(page, 'Satisfaction rate').waitFor({ state: 'attached' });
    const headings = await page
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ localName }) => Number(localName[1])));
    const inReadingOrder = [1, ...headings.filter((level) => level !== 1)];
    for (const [place, level] of inReadingOrder.entries())
      expect(level - (inReadingOrder[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  });

  it('ask to sign in again once the session has expired', async () => {
    const { page, context } = await openInsights();
    await context.clearCookies();
    await page.getByRole('button', { name: '7 days' }).click();
    await page.getByText('Your session has ended.').waitFor();
  });

  it('explain themselves while there is no data', async () => {
    const { page } = await openInsights({}, quiet);
    await page.getByText('from complaints, and from how their cases are handled').waitFor();
    expect(await findViolationsInBothSchemes(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look at 365 days' }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#insights&days=365');
  });

  it('say in a sentence that nobody complained', async () => {
    await sendVoice(quiet, 'rating', { scale: 'stars', score: 5 });
    const { page } = await openDesk(quiet, { hash: 'insights&days=7' });
    await page.getByText('No complaints came in.').waitFor();
    expect(await figure(page, 'Complaints').textContent()).toMatch(/^Complaints: 0/);
    expect(await figure(page, 'Time to acknowledge').textContent()).toBe('Time to acknowledge: No cases yet');
    expect(await page.getByRole('table', { name: /^Deadlines/ }).count()).toBe(0);
    await sendVoice(quiet, 'suggestion', { text: 'Show a map.' });
    await page.getByText('1 suggestion came in; 1 is still open.').waitFor();
    expect(await figure(page, 'Complaints').textContent()).toMatch(/^Complaints: 0/);
  });

  it('pass the accessibility checks in both colour schemes, also with everything expanded', async () => {
    const { page } = await openInsights();
    await page.getByText('The only item').click();
    expect(await findViolationsInBothSchemes(page)).toEqual([]);
  });

  it.each(['en-GB', 'zh-TW'])('can be read on a narrow screen and at 200 % text size, in %s', async (locale) => {
    const { page, context } = await openDesk(rig, { hash: 'insights', locale, viewport: { width: 320, height: 640 } });
    await page.locator('.headline').first().waitFor();
    expect(await findViolations(page)).toEqual([]);
    expect(await findClippedText(page)).toEqual([]);
    const session = await context.newCDPSession(page);
    await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
    await page.setViewportSize({ width: 640, height: 640 });
    await expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    expect(await findClippedText(page)).toEqual([]);
  });

  it('stay visible while the collector does not answer, say so, and refresh once it does', async () => {
    const { page } = await openInsights();
    const date = page.getByRole('heading', { level: 2 }).first();
    const before = await date.textContent();
    await page.clock.install();
    await rig.kill();
    await page.getByText('These are the last known figures.').waitFor();
    await page.getByRole('button', { name: '365 days' }).click();
    await page.locator('[aria-busy=false]').waitFor();
    expect(await figure(page, 'Satisfaction rate').textContent()).toContain('80 answers');
    expect(await date.textContent()).toBe(before);
    // The console tries again by itself as well, which would take the button away before it is pressed.
    await page.clock.pauseAt(Date.now() + 60_000);
    await rig.restart();
    await page.getByRole('button', { name: 'Try now' }).click();
    await page.clock.resume();
    await expect.poll(() => date.textContent()).not.toBe(before);
    await page.getByText('These are the last known figures.').waitFor({ state: 'detached' });
    expect(await figure(page, 'Satisfaction rate').textContent()).toContain('80 answers');
  });
});
