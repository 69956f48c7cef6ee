import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDesk, sendVoice } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile({ service: fileURLToPath(new URL('../service.json', import.meta.url)) });

let number: string;

beforeAll(async () => {
  number = await sendVoice(rig, 'complaint', {
    text: 'It leaks.',
    category: 'leak',
    categoryLabel: 'Leak in the street',
  });
  await sendVoice(rig, 'complaint', {
    text: 'It hums all night.',
    category: 'pump-noise',
    categoryLabel: 'Noise of a pump',
    lang: 'en',
  });
});

describe('the categories that a site names', () => {
  it.each([
    ['en-GB', 'Category', 'Leak in the street', 'No water or low pressure', 'Reclassify'],
    ['zh-TW', '類別', '道路漏水', '停水或水壓不足', '重新分類'],
  ])('are called so in %s: in lists, cases, choices and figures', async (locale, label, leak, noWater, reclassify) => {
    const { page, complaints } = await openDesk(rig, { locale, viewport: { width: 1440, height: 900 } });
    const said = (where: string) => page.locator(where).getByText(leak, { exact: true });
    await said('console-case-list .category').waitFor();
    await page.goto(`${rig.collector}/console/#case=${number}`);
    await said('console-case-properties').waitFor();
    await said('console-timeline').waitFor();
    const options = page.locator('console-case-filter-bar').getByLabel(label).locator('option');
    expect(await options.allTextContents()).toEqual(expect.arrayContaining([leak, noWater]));
    await page.getByRole('button', { name: reclassify, exact: true }).click();
    const choices = page.getByRole('form').getByLabel(label).locator('option');
    expect(await choices.allTextContents()).toEqual(expect.arrayContaining([leak, noWater]));
    await page.goto(`${rig.collector}/console/#insights`);
    await page.locator('.categories').getByRole('link', { name: leak }).waitFor();
    await page.goto(`${rig.collector}/console/#register`);
    await said('console-register-list').waitFor();
    expect(complaints).toEqual([]);
  });
});

it('calls a category that the site does not name as people saw it', async () => {
  const { page, complaints } = await openDesk(rig, { viewport: { width: 1440, height: 900 } });
  const name = 'Noise of a pump';
  await page.locator('console-case-list .category').getByText(name, { exact: true }).waitFor();
  const options = page.locator('console-case-filter-bar').getByLabel('Category').locator('option');
  expect(await options.allTextContents()).toContain(name);
  await page.goto(`${rig.collector}/console/#case=${number}`);
  await page.getByRole('button', { name: 'Reclassify', exact: true }).click();
  const choices = page.getByRole('form').getByLabel('Category').locator('option');
  expect(await choices.allTextContents()).toContain(name);
  await page.goto(`${rig.collector}/console/#insights`);
  await page.locator('.categories').getByRole('link', { name }).waitFor();
  expect(complaints).toEqual([]);
});
