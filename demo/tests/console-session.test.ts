import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeToken, openCase, openDesk, readCase, sendVoice } from './console-desk.js';
import { findViolations } from './find-violations.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();
let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', { text: 'No water since Tuesday.', severity: 'B' });
});

const signInForm = async () => {
  const context = await rig.newContext();
  const page = await context.newPage();
  await page.goto(`${rig.collector}/console/`);
  await page.getByLabel('Token', { exact: true }).waitFor();
  return { context, page };
};

describe('signing in', () => {
  it('asks for a token and refuses a wrong one', async () => {
    const { page } = await signInForm();
    expect(await findViolations(page)).toEqual([]);
    await page.getByLabel('Token', { exact: true }).fill('wrong');
    await page.keyboard.press('Enter');
    await page.getByText('does not know this token').waitFor();
    expect(await page.getByText('No water since Tuesday.').count()).toBe(0);
  });

  it('distinguishes a busy collector from one that does not answer', async () => {
    const { page } = await signInForm();
    const token = page.getByLabel('Token', { exact: true });
    await page.route('**/console/session', (route) => route.fulfill({ status: 503 }));
    await token.fill(rig.token);
    await page.keyboard.press('Enter');
    await page.getByText('The collector is running but cannot do that at the moment.').waitFor();
    await page.unroute('**/console/session');
    await page.context().setOffline(true);
    await page.keyboard.press('Enter');
    await page.getByText('The collector does not answer.').waitFor();
    expect(await token.inputValue()).toBe(rig.token);
    await page.context().setOffline(false);
    await page.keyboard.press('Enter');
    await page.getByText('Live', { exact: true }).waitFor({ state: 'attached' });
  });

  it('allows reading while the register cannot be written', async () => {
    const { page } = await signInForm();
    const database = new DatabaseSync(rig.files.replace(/\.files$/, ''), { timeout: 30_000 });
    database.exec('BEGIN IMMEDIATE');
    try {
      await page.getByLabel('Token', { exact: true }).fill(rig.token);
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: /No water since Tuesday/ }).waitFor();
    } finally {
      database.exec('ROLLBACK');
      database.close();
    }
  });

  it('exchanges the token for a session and stores it nowhere', async () => {
    const { page, context } = await signInForm();
    await page.getByLabel('Token', { exact: true }).fill(rig.token);
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: /No water since Tuesday/ }).waitFor();
    // Whoever reads on by key or by ear begins at the cases, not at the top of the page.
    const list = page.getByRole('list', { name: 'Cases' });
    await expect.poll(() => list.evaluate((element) => element.matches(':focus'))).toBe(true);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    );
    expect(kept).not.toContain(rig.token);
    expect(await page.evaluate(() => document.cookie)).toBe('');
    const cookies = await context.cookies([`${rig.collector}/v1/cases`, `${rig.collector}/console/session`]);
    expect(cookies.map(({ path }) => path).toSorted()).toEqual(['/console/session', '/v1/']);
    expect(cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Strict')).toBe(true);
    expect(await context.cookies(`${rig.collector}/console/`)).toEqual([]);
  });

  it('removes the token from the address at once, and stays signed in after a reload', async () => {
    const { page } = await openDesk(rig);
    expect(page.url()).not.toContain(rig.token);
    await page.reload();
    await page.getByRole('link', { name: /No water since Tuesday/ }).waitFor();
  });

  it('opens a menu that returns the focus, however it is closed', async () => {
    const { page } = await openDesk(rig);
    const menu = page.getByRole('button', { name: /^You:/ });
    const isFocused = () => menu.evaluate((button) => button.matches(':focus'));
    const leave = [
      () => page.keyboard.press('Escape'),
      () => page.keyboard.press('Enter'),
      async () => {
        await page.getByRole('button', { name: 'Keyboard shortcuts' }).press('Enter');
        await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
        await page.keyboard.press('Escape');
      },
    ];
    for (const way of leave) {
      // oxlint-disable-next-line no-await-in-loop -- one way after the other
      await menu.press('Enter');
      // oxlint-disable-next-line no-await-in-loop -- as above
      await page.getByRole('textbox', { name: 'Your name' }).focus();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await way();
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect.poll(isFocused).toBe(true);
    }
  });

  it('closes the menu on the first Escape and the case behind it on the second', async () => {
    const { page } = await openCase(rig, number);
    const [menu, signOut] = [
      page.getByRole('button', { name: /^You:/ }),
      page.getByRole('button', { name: 'Sign out' }),
    ];
    await menu.click();
    await signOut.waitFor();
    await page.keyboard.press('Escape');
    await signOut.waitFor({ state: 'hidden' });
    expect(page.url()).toContain(number);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.url()).not.toContain(number);
  });

  it('signs with the name of the token, if it has one, without asking', async () => {
    const token = await makeToken(rig, { name: 'desk-7', displayName: 'Wang Fang' });
    const { page } = await openCase({ ...rig, token }, number);
    const menu = page.getByRole('button', { name: 'You: Wang Fang' });
    await menu.click();
    await page.getByText('Signed in as desk-7').waitFor();
    expect(await page.getByRole('textbox', { name: 'Your name' }).count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Acknowledge' }).first().click();
    await expect
      .poll(async () => (await readCase(rig, number)).steps.at(-1)!.event.data['by'])
      .toEqual({ id: 'desk-7', name: 'Wang Fang' });
  });

  it('says which sites a token is for, where it is not for all', async () => {
    const token = await makeToken(rig, { name: 'portal-desk', sites: ['portal', 'roads'] });
    const { page } = await openDesk({ ...rig, token });
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByText('Only: portal and roads', { exact: true }).waitFor();
    expect(await findViolations(page)).toEqual([]);
    const all = await openDesk(rig);
    await all.page.getByRole('button', { name: /^You:/ }).click();
    await all.page.getByText('Token without a name').waitFor();
    expect(await all.page.getByText('Only:').count()).toBe(0);
  });

  it('ends by signing out', async () => {
    const { page, context } = await openDesk(rig);
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Token', { exact: true }).waitFor();
    await expect.poll(async () => (await context.cookies(`${rig.collector}/v1/cases`)).length).toBe(0);
    await page.reload();
    await page.getByLabel('Token', { exact: true }).waitFor();
    expect(await page.getByText('No water since Tuesday.').count()).toBe(0);
  });

  it('says so if signing out did not reach the collector', async () => {
    const { page, context } = await openDesk(rig);
    await page.getByRole('button', { name: /^You:/ }).click();
    await context.setOffline(true);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByText('The collector did not hear that you signed out').waitFor();
    expect(await page.getByText('No water since Tuesday.').count()).toBe(0);
    await context.setOffline(false);
  });
});

describe('an expired session', () => {
  it('asks to sign in again, and restores the case and the draft', async () => {
    const { page } = await openCase(rig, number);
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByLabel('Message to the customer').fill('We are on our way.');
    // The session outlives the collector, which keeps it in the register; the browser's half of it is lost while nobody listens.
    await rig.kill();
    await page.context().clearCookies();
    await rig.restart();
    await page.getByText('Your session has ended.').waitFor();
    await page.getByLabel('Token', { exact: true }).fill(rig.token);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'No water since Tuesday.' }).waitFor();
    expect(await page.getByLabel('Message to the customer').inputValue()).toBe('We are on our way.');
    const heading = page.getByRole('heading', { name: 'No water since Tuesday.' });
    await expect.poll(() => heading.evaluate((element) => element.matches(':focus'))).toBe(true);
  });
});

describe('a tab whose session has expired', () => {
  it('goes on with its draft when somebody comes back to it after signing in in another', async () => {
    const { page, context } = await openCase(rig, number);
    await page.keyboard.press('r');
    await page.getByLabel('Message to the customer').fill('Tomorrow at ten.');
    await context.clearCookies();
    await page.getByRole('button', { name: 'Send reply' }).click();
    await page.getByText('Your session has ended.').waitFor();
    const other = await context.newPage();
    await other.goto(`${rig.collector}/console/#token=${rig.token}`);
    await other.getByText('Live', { exact: true }).waitFor({ state: 'attached' });
    await page.bringToFront();
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await page.getByRole('heading', { name: 'No water since Tuesday.' }).waitFor();
    expect(await page.getByLabel('Message to the customer').inputValue()).toBe('Tomorrow at ten.');
  });
});

describe('a page of another origin', () => {
  it('can neither read nor change anything with the session of a visitor', async () => {
    const { page, context } = await openDesk(rig);
    const before = await readCase(rig, number);
    // The same site by the cookie's rules, another port: what SameSite alone does not stop.
    rig.putPage('/hostile', { contentType: 'text/html', body: '<!doctype html><title>Hostile</title>' });
    const hostile = await context.newPage();
    await hostile.goto(`${rig.portal}/hostile`);
    const tries = await hostile.evaluate(
      async ([collector, of]) => {
        const attempt = async (path: string, init: RequestInit) => {
          try {
            const answer = await fetch(`${collector}${path}`, { credentials: 'include', ...init });
            return { type: answer.type, status: answer.status, text: await answer.text() };
          } catch (error) {
            return { type: 'error', status: 0, text: String(error) };
          }
        };
        const body = JSON.stringify({ change: 'rejected', by: { id: 'x' }, reason: 'x' });
        const events = `/v1/cases/${of}/events`;
        return Promise.all([
          attempt('/v1/cases', {}),
          attempt(`/v1/cases/${of}`, {}),
          attempt('/v1/events', { mode: 'no-cors' }),
          attempt(events, { method: 'POST', body, mode: 'no-cors', headers: { 'content-type': 'text/plain' } }),
          attempt(events, {
            method: 'POST',
            body,
            headers: { 'content-type': 'application/json', 'if-match': '"1"', 'hearback-console': '1' },
          }),
          attempt('/console/session', { method: 'POST', mode: 'no-cors', body: '{"token":"x"}' }),
          attempt('/console/session', { method: 'DELETE', headers: { 'hearback-console': '1' } }),
        ]);
      },
      [rig.collector, number] as const,
    );
    expect(tries.map(({ text }) => text).join()).not.toContain('No water');
    expect(await readCase(rig, number)).toEqual(before);
    await page.reload();
    await page.getByRole('link', { name: /No water since Tuesday/ }).waitFor();
  });

  it('cannot embed the console in a frame', async () => {
    rig.putPage('/framing', {
      contentType: 'text/html',
      body: `<!doctype html><title>Framing</title><iframe src="${rig.collector}/console/"></iframe>`,
    });
    const page = await rig.openPage('/framing');
    await expect.poll(() => page.frames().length).toBe(2);
    await expect.poll(() => page.frames()[1]!.url()).toContain('chrome-error:');
  });
});
