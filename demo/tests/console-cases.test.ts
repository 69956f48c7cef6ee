import { describe, expect, it } from 'vitest';
import { changeCase, openCase, openDesk, readCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

const complaint = (text: string, data: object = {}) => sendVoice(rig, 'complaint', { text, severity: 'B', ...data });

const lastOf = async (number: string) => (await readCase(rig, number)).steps.at(-1)!.event;

describe('a case', () => {
  it('can be reclassified without losing what the customer chose', async () => {
    const number = await complaint('No water since Tuesday.', { category: 'delay' });
    const { page } = await openCase(rig, number);
    await page.getByRole('button', { name: 'Reclassify', exact: true }).click();
    const form = page.getByRole('form', { name: 'Reclassify' });
    await form.getByLabel('Category').selectOption('safety');
    await form.getByLabel('Severity').selectOption('A');
    await form.getByRole('button', { name: 'Reclassify' }).click();
    await expect.poll(async () => (await readCase(rig, number)).severity).toBe('A');
    expect((await readCase(rig, number)).category).toBe('safety');
    expect((await readCase(rig, number)).steps[0]!.event.data).toMatchObject({ category: 'delay', severity: 'B' });
  });

  it('can get any category that other cases of its site have', async () => {
    const number = await complaint('The meter runs backwards.', { category: 'meter-faults' });
    const other = await complaint('It leaks in the street.', { category: 'leak' });
    const { page } = await openCase(rig, other);
    await page.getByRole('button', { name: 'Reclassify', exact: true }).click();
    const form = page.getByRole('form', { name: 'Reclassify' });
    await form.getByLabel('Category').selectOption({ label: 'Meter faults' });
    await form.getByRole('button', { name: 'Reclassify' }).click();
    await expect.poll(async () => (await readCase(rig, other)).category).toBe('meter-faults');
    expect((await readCase(rig, number)).category).toBe('meter-faults');
  });

  it('names the missing fields and sends nothing', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('e');
    await page.getByLabel('Cause').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Fill in: Cause and Remedy.').waitFor();
    expect(await page.getByLabel('Cause').getAttribute('aria-invalid')).toBe('true');
    expect((await readCase(rig, number)).state).toBe('received');
  });

  it('is acknowledged with one key and taken on with one click', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('a');
    await expect.poll(async () => (await readCase(rig, number)).state).toBe('acknowledged');
    await page.getByRole('button', { name: 'Assign to me' }).click();
    await expect.poll(async () => (await readCase(rig, number)).assignedTo?.id).toBe('Maria Chen');
    await page.getByText('Maria Chen took the case').waitFor();
  });

  it('asks for a name if neither the token nor the browser has one', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number, { handler: '' });
    await page.keyboard.press('a');
    await page.getByRole('dialog', { name: 'Who is handling this?' }).waitFor();
    await page.keyboard.press('Escape');
    expect((await readCase(rig, number)).state).toBe('received');
    await page.getByRole('button', { name: 'Acknowledge' }).first().click();
    await page.getByRole('dialog').getByLabel('Your name').fill('Chen Mei-ling');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await lastOf(number)).data['by'])
      .toEqual({ id: 'Chen Mei-ling', name: 'Chen Mei-ling' });
  });

  it('keeps a draft across a reload and while another case is open', async () => {
    const other = await complaint('Another case.');
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByLabel('Message to the customer').fill('Half a sentence');
    await page.reload();
    await expect.poll(() => page.getByLabel('Message to the customer').inputValue()).toBe('Half a sentence');
    await page.evaluate((to) => (location.hash = `case=${to}`), other);
    await page.getByRole('heading', { name: 'Another case.' }).waitFor();
    expect(await page.getByLabel('Message to the customer').count()).toBe(0);
    await page.goBack();
    await expect.poll(() => page.getByLabel('Message to the customer').inputValue()).toBe('Half a sentence');
  });

  it('keeps the draft of a closed form, and can restore a discarded one', async () => {
    const other = await complaint('Another case.');
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    const [field, reply] = [
      page.getByLabel('Message to the customer'),
      page.getByRole('button', { name: 'Reply', exact: true }),
    ];
    await page.keyboard.press('r');
    await field.fill('Half a sentence');
    await reply.click();
    await page.evaluate((to) => (location.hash = `case=${to}`), other);
    await page.getByRole('heading', { name: 'Another case.' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'No water since Tuesday.' }).waitFor();
    await reply.click();
    expect(await field.inputValue()).toBe('Half a sentence');
    await page.getByRole('button', { name: 'Discard' }).click();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await field.inputValue()).toBe('Half a sentence');
  });

  it('sends a reply once even if the answer to it is lost', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    const warnings: number[] = [];
    await page.route(
      `**/v1/cases/${number}/events`,
      async (route) => {
        await route.fetch();
        // The page may read what was made before it knows that no answer comes. Nobody is warned of what they sent themselves.
        await page.locator('console-timeline').getByText('Only once.').waitFor();
        warnings.push(await page.getByText('The case changed while you were writing').count());
        await route.abort('connectionreset');
      },
      { times: 1 },
    );
    await page.keyboard.press('r');
    await page.getByLabel('Message to the customer').fill('Only once.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Reply sent').waitFor();
    await expect.poll(() => page.getByLabel('Message to the customer').count()).toBe(0);
    warnings.push(await page.getByText('The case changed while you were writing').count());
    expect(warnings).toEqual([0, 0]);
    expect((await readCase(rig, number)).steps).toHaveLength(2);
  });

  it('times out without an answer, keeps what was written, and still sends it only once', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 1000);
    const field = page.getByLabel('Message to the customer');
    const send = page.locator('console-composer').getByRole('button', { name: /^Send/ });
    await page.keyboard.press('r');
    await field.fill('Only once.');
    rig.signal('SIGSTOP');
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => send.innerText()).toBe('Sending…');
    await page.clock.fastForward(19_000);
    expect(await send.innerText()).toBe('Sending…');
    await page.clock.fastForward(2_000);
    await page.getByText('It could not be sent: the collector did not answer').waitFor();
    expect(await field.inputValue()).toBe('Only once.');
    rig.signal('SIGCONT');
    await page.clock.resume();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => field.count()).toBe(0);
    expect((await readCase(rig, number)).steps).toHaveLength(2);
  });

  it('does not touch what is being written about another case when an answer comes late', async () => {
    const other = await complaint('Another case.');
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    const field = page.getByLabel('Message to the customer');
    let answer = () => {};
    const isHeld = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**/v1/cases/${number}/events`, async (route) => {
      await isHeld;
      await route.continue();
    });
    await page.keyboard.press('r');
    await field.fill('Tomorrow at nine.');
    await page.keyboard.press('Control+Enter');
    await page.evaluate((to) => (location.hash = `case=${to}`), other);
    await page.getByRole('heading', { name: 'Another case.' }).waitFor();
    await page.keyboard.press('r');
    await field.fill('About the other one.');
    answer();
    await page.getByText('Reply sent').waitFor();
    expect(await field.inputValue()).toBe('About the other one.');
    await page.goBack();
    await page.locator('console-timeline').getByText('Tomorrow at nine.').first().waitFor();
    await expect.poll(() => field.count()).toBe(0);
  });

  it.each([1280, 390])('offers nothing twice under one name on a page of %d px', async (width) => {
    const { page } = await openCase(rig, await complaint('No water.'), { viewport: { width, height: 800 } });
    const buttons = page.locator('console-case-view').getByRole('button');
    const names = (await buttons.allInnerTexts()).map((name) => name.trim()).filter(Boolean);
    expect(names).toContain('Acknowledge');
    expect(names).toEqual([...new Set(names)]);
  });

  it('keeps the focus in the case after every change', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    expect(await page.title()).toBe(`${number} · Cases · Hearback`);
    await page.getByRole('button', { name: 'Acknowledge' }).first().press('Enter');
    await page.getByText('Acknowledged', { exact: true }).last().waitFor();
    const [heading, reply] = [
      page.getByRole('heading', { level: 2 }),
      page.getByRole('button', { name: 'Reply', exact: true }),
    ];
    const isFocused = (locator: typeof reply) => locator.evaluate((element) => element.matches(':focus'));
    await expect.poll(() => isFocused(heading)).toBe(true);
    await page.keyboard.press('r');
    await page.keyboard.type('Soon.');
    await page.getByRole('button', { name: 'Send reply' }).press('Enter');
    await expect.poll(() => isFocused(reply)).toBe(true);
    await reply.press('Enter');
    await page.keyboard.type('Never mind.');
    await page.getByRole('button', { name: 'Discard' }).press('Enter');
    await expect.poll(() => isFocused(reply)).toBe(true);
    // Whoever goes on elsewhere while an answer is on its way is left there.
    let answer = () => {};
    const isHeld = new Promise<void>((resolve) => (answer = resolve));
    await page.route(`**/v1/cases/${number}/events`, async (route) => {
      await isHeld;
      await route.continue();
    });
    await reply.press('Enter');
    await page.keyboard.type('On our way.');
    await page.keyboard.press('Control+Enter');
    const search = page.getByLabel('Search cases');
    await search.focus();
    answer();
    await expect.poll(() => page.getByLabel('Message to the customer').count()).toBe(0);
    expect(await isFocused(search)).toBe(true);
  });

  it.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 375],
  ] as const)('passes the accessibility checks: %s, %d px', async (colorScheme, width) => {
    const number = await complaint('No water since Tuesday.', { contact: { name: 'Huang', phone: '0900' } });
    await changeCase(rig, number, 'replied', { message: 'Soon.', note: 'Again.' });
    const { page } = await openCase(rig, number, { colorScheme, viewport: { width, height: 800 } });
    await page.getByText('Again.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Resolve', exact: true }).click();
    await page.getByLabel('Cause').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Fill in: Cause and Remedy.').waitFor();
    expect(await findViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  it('prints without controls', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openCase(rig, number);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 2 }).isVisible()).toBe(true);
    expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByRole('search').isVisible()).toBe(false);
  });

  it.each([560, 794, 1123])(
    'prints all of it on paper of %d px, with when it is due and not what is left',
    async (width) => {
      const contact = {
        name: 'Maximiliane Eleonore von und zu Hohenlohe',
        email: `${'long.'.repeat(12)}name@example.org`,
      };
      const number = await complaint('No water since Tuesday.', { contact });
      const { page } = await openCase(rig, number, { viewport: { width, height: 1100 } });
      await page.emulateMedia({ media: 'print' });
      const ends = await page
        .locator('console-case-view article *')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().right));
      expect(Math.max(...ends)).toBeLessThanOrEqual(width);
      expect(await page.getByText(/^Due /).filter({ visible: true }).count()).toBe(3);
      expect(await page.getByText(/left$/).filter({ visible: true }).count()).toBe(0);
      const heading = page.getByRole('heading', { level: 2 });
      expect(await heading.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('none');
    },
  );
});

describe('a case opened with a token that may only read', () => {
  it('says so and offers no changes', async () => {
    const number = await complaint('No water since Tuesday.');
    const { page } = await openDesk(rig);
    await page.route('**/console/session', async (route) => {
      const answer = await route.fetch();
      const info = (await answer.json()) as object;
      await route.fulfill({ response: answer, json: { ...info, scope: 'read' } });
    });
    await page.goto(`${rig.collector}/console/#case=${number}`);
    await page.reload();
    await page.getByText('You can only read: your token does not let you handle cases.').waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Acknowledge' }).count()).toBe(0);
  });
});
