import { parseCaseNumber } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { rigOfFile, type Row } from './harness.js';
import { hasWhatKeepsAVoice } from './has-loaded.js';
import { rowsOfTest } from './rows-of-test.js';
import { complain, listenToSubmissions, numberOn, openPanel, submissions } from './visitor.js';

const rig = rigOfFile();
const newRows = rowsOfTest(() => rig);

const HOUR_MS = 60 * 60 * 1000;

const dataOf = (row: Row | undefined): string => JSON.stringify(JSON.parse(row!.event).data);
const textOf = (row: Row | undefined): string => JSON.parse(row!.event).data.text;

describe('a visitor', () => {
  it('rates, complains with contact details and suggests anonymously: three rows, byte for byte', async () => {
    const page = await rig.openPage('/en/');
    await listenToSubmissions(page);

    const rating = await openPanel(page, 'Rate');
    await rating.getByRole('radio').last().check({ force: true });
    await rating.getByRole('button', { name: 'Send', exact: true }).click();
    const numbers = [await numberOn(rating, 'Received')];

    await page.getByRole('tab', { name: 'Complain' }).click();
    const complaint = page.getByRole('tabpanel', { name: 'Complain' });
    await complaint.getByLabel('Name', { exact: true }).fill('Chen Mei-ling');
    await complaint.getByLabel('Phone', { exact: true }).fill('+886 2 5550 1234');
    await complaint.getByLabel('E-mail', { exact: true }).fill('mei-ling@example.com');
    await complain(complaint, 'The street has been dug up since Monday and nobody works there.');
    numbers.push(await numberOn(complaint, 'Received'));

    await page.getByRole('tab', { name: 'Suggest' }).click();
    const suggestion = page.getByRole('tabpanel', { name: 'Suggest' });
    await suggestion.getByLabel('What is your idea?').fill('Send the bill as a text message too.');
    await suggestion.getByRole('switch', { name: 'Send anonymously' }).check({ force: true });
    await suggestion.getByRole('button', { name: 'Send', exact: true }).click();
    numbers.push(await numberOn(suggestion, 'Received'));

    const rows = await newRows.wait(3);
    expect(rows.map(({ type }) => type)).toEqual([
      'app.hearback.rating.v1',
      'app.hearback.complaint.v1',
      'app.hearback.suggestion.v1',
    ]);
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    expect(numbers.map(parseCaseNumber)).toEqual(numbers);
    expect(rows.map(dataOf)).toEqual((await submissions(page)).map(({ data }) => data));
    expect(JSON.parse(rows[1]!.event).data.contact).toMatchObject({
      name: 'Chen Mei-ling',
      phone: '+886 2 5550 1234',
      email: 'mei-ling@example.com',
    });
    expect(JSON.parse(rows[2]!.event).data).toMatchObject({ anonymous: true });
    expect(JSON.parse(rows[2]!.event).data).not.toHaveProperty('contact');
  });

  it('sees exactly what is sent, as the register receives it', async () => {
    const page = await rig.openPage('/en/');
    const complaint = await openPanel(page, 'Complain');
    const text = 'Two lines,\n  one of them with "blanks" before it.';
    await complaint.getByLabel('What happened?').fill(text);
    await complaint.getByText('See exactly what is sent').click();
    const payload = complaint.locator('[part=payload]');
    await payload.getByText('trackingKeyHash').waitFor();
    const seen = await payload.textContent();
    await complain(complaint, text);
    await numberOn(complaint, 'Received');
    const [row] = await newRows.wait(1);
    expect(row!.event).toContain(`"data":${seen}`);
  });

  it('rates a technician’s visit with stars and a scorecard', async () => {
    const page = await rig.openPage('/en/technician-visit');
    const stars = page.locator('hearback-rating');
    await stars.getByRole('radio').nth(3).check({ force: true });
    await stars.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(stars, 'Received');

    const scorecard = page.locator('hearback-scorecard');
    await scorecard.scrollIntoViewIfNeeded();
    const rows = scorecard.getByRole('radiogroup').filter({ has: page.getByRole('radio') });
    await rows.first().waitFor();
    const count = await rows.count();
    for (let row = 0; row < count; row++) {
      // oxlint-disable-next-line no-await-in-loop -- a person answers one row after the other
      await rows.nth(row).getByRole('radio').first().check({ force: true });
    }
    await scorecard.getByRole('button', { name: 'Send', exact: true }).click();
    await numberOn(scorecard, 'Received');

    const [single, card] = (await newRows.wait(2)).map((row) => JSON.parse(row.event).data);
    expect(single).toMatchObject({ scale: 'stars', score: 4, subject: { type: 'staff', id: 'technician-0417' } });
    expect(card).toMatchObject({ scorecard: { id: 'technician' } });
    expect(card.answers).toHaveLength(4);
  });

  it('does it all by keyboard', async () => {
    const page = await rig.openPage('/en/');
    await page.getByRole('button', { name: 'Tell us' }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: 'How can we help?' });
    await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
    await page.getByRole('tab', { name: 'Rate' }).waitFor();
    await page.keyboard.press('Tab'); // close
    await page.keyboard.press('Tab'); // tabs
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: 'Complain' }).getByLabel('What happened?').waitFor();
    await page.getByLabel('What happened?').focus();
    await page.keyboard.type('The tap drips /?jk');
    await page.keyboard.press('Control+Enter');
    await numberOn(page.getByRole('tabpanel', { name: 'Complain' }), 'Received');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('hearback-widget');
    expect(textOf((await newRows.wait(1))[0])).toBe('The tap drips /?jk');
  });

  it('closes the panel with a phone’s Back gesture, and leaves the page’s history alone', async () => {
    const page = await rig.openPage('/en/', { viewport: { width: 360, height: 640 }, isMobile: true, hasTouch: true });
    const entries = await page.evaluate(() => history.length);
    await openPanel(page, 'Complain');
    await page.waitForFunction(() => {
      const panel = document.querySelector('hearback-widget')!.shadowRoot!.querySelector('hearback-panel')!;
      return panel.shadowRoot!.querySelector<HTMLElement>('header')!.style.touchAction;
    });
    expect(await page.evaluate(() => history.length)).toBe(entries);
    // What a phone's Back is, Escape is elsewhere: a request to close. The panel does not see the key where the focus is on the page.
    await page
      .locator('h1')
      .first()
      .evaluate((heading: HTMLElement) => {
        heading.tabIndex = -1;
        heading.focus();
      });
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
  });

  it('sends once after a double click', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    await form.getByRole('form').getByLabel('What happened?').fill('Clicked twice.');
    await form.getByRole('button', { name: 'Send', exact: true }).dblclick();
    await numberOn(form, 'Received');
    await complain((await rig.openPage('/en/complaint')).locator('hearback-complaint'), 'And then another.');
    expect((await newRows.wait(2)).map(textOf)).toEqual(['Clicked twice.', 'And then another.']);
  });

  const texts: [string, string][] = [
    ['Chinese', '水壓從星期二起一直很低，三樓以上完全沒有水。請儘快處理，謝謝！'],
    ['emoji and joined emoji', 'No water 😡🚱 for our 👨‍👩‍👧‍👦 family 🇹🇼 since 7️⃣ o’clock'],
    ['right to left', 'لا توجد مياه منذ الصباح (اليوم) — אין מים מאז הבוקר'],
    ['4,000 characters', [...'漏水。💧é\u2028"\\</script>'.repeat(400)].slice(0, 4000).join('')],
  ];
  it.each(texts)('finds %s intact in the register', async (_, text) => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    await complain(form, text);
    await numberOn(form, 'Received');
    expect(textOf((await newRows.wait(1))[0])).toBe(text.trim());
  });
});

describe('when things go wrong', () => {
  it('says "saved" while the collector is dead, and "received" after it is back', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    await form.getByRole('form').getByLabel('What happened?').waitFor();
    await rig.kill();
    await complain(form, 'Sent to a dead collector.');
    const number = await numberOn(form, 'Saved on this device');
    expect(await form.getByRole('group', { name: 'Received' }).count()).toBe(0);
    await rig.restart();
    expect(await numberOn(form, 'Received')).toBe(number);
    expect((await newRows.wait(1)).map((row) => [row.number, textOf(row)])).toEqual([
      [number, 'Sent to a dead collector.'],
    ]);
  });

  it('counts a voice once if the collector is killed between commit and answer', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    await form.getByRole('form').getByLabel('What happened?').waitFor();
    let attempts = 0;
    await page.route(`${rig.collector}/v1/events`, async (route) => {
      if (route.request().method() !== 'POST') return route.continue();
      attempts++;
      if (attempts > 1) return route.continue();
      await route.fetch();
      await rig.kill();
      return route.abort('connectionreset');
    });
    await complain(form, 'Committed, never answered.');
    const number = await numberOn(form, 'Saved on this device');
    expect((await newRows.wait(1)).map(textOf)).toEqual(['Committed, never answered.']);
    await rig.restart();
    expect(await numberOn(form, 'Received')).toBe(number);
    expect(attempts).toBeGreaterThan(1);
    expect(newRows.now().map(textOf)).toEqual(['Committed, never answered.']);
  });

  it('sends what was written offline once online again, and remembers the case', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    await form.getByRole('form').getByLabel('What happened?').click();
    await hasWhatKeepsAVoice(page);
    await page.context().setOffline(true);
    await complain(form, 'Written in a tunnel.');
    await numberOn(form, 'Saved on this device');
    await page.context().setOffline(false);
    const number = await numberOn(form, 'Received');
    expect((await newRows.wait(1)).map(textOf)).toEqual(['Written in a tunnel.']);
    // What could not be fetched in the tunnel comes after it.
    await form.getByRole('button', { name: 'Print' }).waitFor();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('hearback:portal:receipts'))).toContain(number);
  });

  it('sends what an earlier visit left without any action', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    await form.getByRole('form').getByLabel('What happened?').waitFor();
    await rig.kill();
    await complain(form, 'The page was closed before it could be sent.');
    const number = await numberOn(form, 'Saved on this device');
    const context = page.context();
    await page.close();
    await rig.restart();
    const later = await context.newPage();
    // By then nobody expects an answer any more to what the first page sent as it closed.
    await later.clock.install({ time: Date.now() + HOUR_MS });
    await later.goto(`${rig.portal}/en/`);
    expect((await newRows.wait(1)).map((row) => [row.number, textOf(row)])).toEqual([
      [number, 'The page was closed before it could be sent.'],
    ]);
  });

  it('shows the reason of a refusal and keeps the text', async () => {
    const page = await rig.openPage('/en/complaint');
    const form = page.locator('hearback-complaint');
    // The collector refuses what breaks the protocol, which no form sends by itself.
    await page.route(`${rig.collector}/v1/events`, (route) => {
      const body = route.request().postData();
      return route.continue(body === null ? {} : { postData: body.replace('"lang":"en"', '"lang":"?"') });
    });
    await complain(form, 'Keep these words.');
    const receipt = form.getByRole('group', { name: 'Not accepted' });
    await receipt.waitFor();
    expect(await receipt.locator('[part=reason]').innerText()).toMatch(/Reason\s+\S/);
    await receipt.getByText('Keep these words.').waitFor();
    await receipt.getByRole('button', { name: 'Change and try again' }).click();
    expect(await form.getByRole('form').getByLabel('What happened?').inputValue()).toBe('Keep these words.');
    expect(newRows.now()).toEqual([]);

    await page.unroute(`${rig.collector}/v1/events`);
    await complain(form, 'Keep these words, please.');
    await numberOn(form, 'Received');
    expect((await newRows.wait(1)).map(textOf)).toEqual(['Keep these words, please.']);
  });
});

describe('the register', () => {
  it('counts a batch once if it is sent twice', async () => {
    const page = await rig.openPage('/en/complaint');
    const request = page.waitForRequest(
      (each) => each.method() === 'POST' && each.url() === `${rig.collector}/v1/events`,
    );
    await complain(page.locator('hearback-complaint'), 'Sent by the page, then by us.');
    const body = (await request).postData()!;
    await newRows.wait(1);
    const again = await fetch(`${rig.collector}/v1/events`, {
      method: 'POST',
      headers: { 'content-type': 'application/cloudevents-batch+json', origin: rig.portal },
      body,
    });
    expect(await again.json()).toMatchObject({ outcomes: [{ status: 'duplicate' }] });
    expect(newRows.now().map(textOf)).toEqual(['Sent by the page, then by us.']);
  });

  it('returns the voices in its order', async () => {
    const answer = await fetch(`${rig.collector}/v1/events?after=0`, {
      headers: { authorization: `Bearer ${rig.token}` },
    });
    const lines = (await answer.text()).trim().split('\n');
    const records = lines.map((line) => JSON.parse(line) as { seq: number; number: string });
    expect(records.map(({ number }) => number)).toEqual(rig.rows().map(({ number }) => number));
    expect(records.map(({ seq }) => seq)).toEqual(records.map((_, index) => index + 1));
  });
});
