import type { Locator, Page } from 'playwright-core';

/** A voice as the page heard of it, before it was captured. */
export type Submitted = {
  readonly kind: string;
  /** `data` as JSON text. */
  readonly data: string;
};

type Window = { heardByThePage: Submitted[] };

/** Lets the page note every voice that is about to be captured, as an integrator's own script could. */
export const listenToSubmissions = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const heard: Submitted[] = ((globalThis as unknown as Window).heardByThePage = []);
    document.addEventListener('hearback-submit', (event) => {
      const { kind, data } = (event as CustomEvent<{ kind: string; data: unknown }>).detail;
      heard.push({ kind, data: JSON.stringify(data) });
    });
  });

/** What the page noted since `listenToSubmissions`. */
export const submissions = (page: Page): Promise<Submitted[]> =>
  page.evaluate(() => (globalThis as unknown as Window).heardByThePage);

/** Opens the launcher's panel on one kind: the name of its tab. */
export async function openPanel(page: Page, tab: 'Rate' | 'Complain' | 'Suggest'): Promise<Locator> {
  await page.getByRole('button', { name: 'Tell us' }).click();
  await page.getByRole('tab', { name: tab }).click();
  return page.getByRole('tabpanel', { name: tab });
}

/** Writes a complaint in a form and sends it. */
export async function complain(form: Locator, text: string): Promise<void> {
  await form.getByRole('form').getByLabel('What happened?').fill(text);
  await form.getByRole('button', { name: 'Send', exact: true }).click();
}

/** Waits for a receipt and reads the number on it. */
export async function numberOn(form: Locator, title: 'Saved on this device' | 'Received'): Promise<string> {
  const receipt = form.getByRole('group', { name: title });
  await receipt.waitFor();
  return receipt.getByText(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/).innerText();
}
