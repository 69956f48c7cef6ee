import { createHash } from 'node:crypto';
import { openSqliteStore } from '@hearback/collector';
import { createTrackingKey, numberOf, trackingKeyHash, uuidV7 } from '@hearback/protocol/light';
import type { BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Rig } from './harness.js';

let sent = 0;

/** Sends one voice as a page would, and tells its number. */
export async function sendVoice(rig: Rig, kind: 'rating' | 'complaint' | 'suggestion', data: object): Promise<string> {
  const id = uuidV7({ nowMs: Date.UTC(2026, 10, 22) + sent++, random: (bytes) => crypto.getRandomValues(bytes) });
  const hash = await trackingKeyHash(createTrackingKey((bytes) => crypto.getRandomValues(bytes)));
  const event = {
    specversion: '1.0',
    id,
    source: '/hearback/portal',
    type: `app.hearback.${kind}.v1`,
    subject: numberOf(id),
    time: '2026-11-22T08:00:00.000Z',
    datacontenttype: 'application/json',
    data: kind === 'rating' ? data : { trackingKeyHash: hash, ...data },
  };
  const answer = await fetch(`${rig.collector}/v1/events`, {
    method: 'POST',
    headers: { 'content-type': 'application/cloudevents+json', origin: rig.portal },
    body: JSON.stringify(event),
  });
  expect(answer.status, await answer.text()).toBe(200);
  return numberOf(id);
}

/** A case as programs see it. */
export type ReadCase = {
  readonly state: string;
  readonly version: number;
  readonly severity?: string;
  readonly category?: string;
  readonly assignedTo: { readonly id: string } | null;
  readonly steps: readonly { readonly event: { readonly type: string; readonly data: Record<string, unknown> } }[];
};

/** Reads a case as a program would. */
export async function readCase(rig: Rig, number: string): Promise<ReadCase> {
  const headers = { authorization: `Bearer ${rig.token}` };
  return (await (await fetch(`${rig.collector}/v1/cases/${number}`, { headers })).json()) as ReadCase;
}

/** Changes a case as a program would. */
export async function changeCase(rig: Rig, number: string, change: string, data: object = {}): Promise<void> {
  const { version } = await readCase(rig, number);
  const answer = await fetch(`${rig.collector}/v1/cases/${number}/events`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${rig.token}`,
      'content-type': 'application/json',
      'if-match': `"${version}"`,
    },
    body: JSON.stringify({ change, by: { id: 'li-wei', name: 'Li Wei' }, ...data }),
  });
  expect(answer.status, await answer.text()).toBe(201);
}

/** Adds to a case what its person would add, past the proof that it is theirs. */
export const amend = (rig: Rig, number: string, data: object): Promise<void> =>
  record(rig, number, { type: 'app.hearback.amendment.v1', data });

/** Adds an event to a case, past the collector. */
export async function record(rig: Rig, number: string, given: { type: string; data: object }): Promise<void> {
  const { type, data } = given;
  const id = uuidV7({ nowMs: Date.UTC(2026, 10, 22) + sent++, random: (bytes) => crypto.getRandomValues(bytes) });
  const source = '/hearback/portal';
  const receivedAt = new Date().toISOString();
  const event = { specversion: '1.0', id, source, type, subject: number, time: receivedAt, data: { number, ...data } };
  const store = openSqliteStore(rig.files.replace(/\.files$/, ''));
  await store.append([
    { source, site: 'portal', id, type, number, receivedAt, event: JSON.stringify(event), files: [] },
  ]);
  await store.close();
}

/** Makes a token of a handler's own, as the command does. */
export async function makeToken(
  rig: Rig,
  { name, displayName, sites }: { name: string; displayName?: string; sites?: readonly [string, ...string[]] },
): Promise<string> {
  const token = `token-of-${name}`;
  const store = openSqliteStore(rig.files.replace(/\.files$/, ''));
  const hash = createHash('sha256').update(token).digest('hex');
  await store.addToken({
    name,
    ...(displayName && { displayName }),
    ...(sites && { sites }),
    scope: 'handle',
    createdAt: new Date().toISOString(),
    hash,
  });
  await store.close();
  return token;
}

/** A console with somebody at it. */
export type Desk = { readonly page: Page; readonly context: BrowserContext; readonly complaints: string[] };

/**
 * Opens the console and signs in.
 *
 * @param options `hash` is where to, `handler` who signs changes.
 * @returns `complaints` gathers what the page's console complains about: violations of its policy, and errors nobody caught.
 */
export async function openDesk(
  rig: Rig,
  { hash = '', handler = 'Maria Chen', ...options }: BrowserContextOptions & { hash?: string; handler?: string } = {},
): Promise<Desk> {
  const context = await rig.newContext({ reducedMotion: 'reduce', ...options });
  await context.addInitScript((name) => localStorage.setItem('hearback.console.handler', name), handler);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${rig.collector}/console/#${hash}${hash === '' ? '' : '&'}token=${rig.token}`);
  await page.getByText(/^(?:Live|实时|即時)$/).waitFor({ state: 'attached' });
  return { page, context, complaints };
}

/** Opens one case and waits until it is there. */
export async function openCase(rig: Rig, number: string, options: Parameters<typeof openDesk>[1] = {}): Promise<Desk> {
  const desk = await openDesk(rig, { ...options, hash: `case=${number}` });
  await desk.page.getByRole('heading', { level: 2 }).waitFor();
  return desk;
}
