import { openSqliteStore } from '@hearback/collector';
import { numberOf, uuidV7 } from '@hearback/protocol/light';
import { beforeAll, describe, it } from 'vitest';
import { makeToken, openDesk } from './console-desk.js';
import { rigOfFile } from './harness.js';

const rig = rigOfFile();

/** Ratings of each of two sites: more than the console reads at first. */
const EACH = 700;

/** One rating as the register takes it. */
function ratingOf(site: string, place: number) {
  const id = uuidV7({
    nowMs: Date.UTC(2026, 10, 22) + place,
    random: (bytes) => crypto.getRandomValues(bytes),
  });
  const [source, type, number] = [`/hearback/${site}`, 'app.hearback.rating.v1', numberOf(id)];
  const receivedAt = new Date(Date.UTC(2026, 10, 22) + place).toISOString();
  const event = { specversion: '1.0', id, source, type, subject: number, time: receivedAt };
  const data = { scale: 'stars', score: 4 };
  return { source, site, id, type, number, receivedAt, event: JSON.stringify({ ...event, data }), files: [] };
}

beforeAll(async () => {
  const store = openSqliteStore(rig.files.replace(/\.files$/, ''));
  await store.append(
    Array.from({ length: 2 * EACH }, (_, place) => ratingOf(place % 2 === 0 ? 'portal' : 'roads', place)),
  );
  await store.close();
});

describe('the register of a token', () => {
  it('tells one for all sites how much of the whole is shown', async () => {
    const { page } = await openDesk(rig, { hash: 'register' });
    await page.getByRole('status').getByText('Latest 500 of 1,400', { exact: true }).waitFor();
  });

  it('tells one for a site of no record but its own, nor how many others there are', async () => {
    const token = await makeToken(rig, { name: 'portal-desk', sites: ['portal'] });
    const { page } = await openDesk({ ...rig, token }, { hash: 'register' });
    await page.getByRole('status').getByText('Latest 500', { exact: true }).waitFor();
    await page.getByRole('button', { name: /^All/ }).filter({ hasText: '500' }).waitFor();
    await page.getByRole('button', { name: 'Load 500 older' }).click();
    await page
      .getByRole('button', { name: /^All/ })
      .filter({ hasText: String(EACH) })
      .waitFor();
    await page.getByText('The register begins here').waitFor();
    await page
      .getByRole('status')
      .getByText(/Latest/)
      .waitFor({ state: 'detached' });
  });
});
