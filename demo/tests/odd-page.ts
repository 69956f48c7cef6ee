import type { Page, Request, Route } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf } from './complaints-of.js';
import type { Rig } from './harness.js';

/** Where a page on which something is amiss is put. */
export const ODD_PATH = '/a-page-of-another-make';

export const CHUNKS = '**/hearback/chunks/**';

/** A server that has a file no more. */
export const GONE = (route: Route) => route.fulfill({ status: 404 });

/** Longer than anybody waits for what does not come. In milliseconds. */
export const TOO_LONG_MS = 16_000;

/** A second at a time, so that what begins to wait late has as much time as what began early. In milliseconds. */
const STEP_MS = 1000;

/**
 * Takes the clock of a page in hand.
 *
 * @param held Ends of the addresses that the server never answers.
 * @returns Lets time pass until something has come about, but not while anything else is on its way: on a slow machine it would come too late.
 */
export async function timeOf(
  page: Page,
  ...held: string[]
): Promise<(isOver: () => Promise<boolean>) => Promise<void>> {
  const onItsWay = new Set<Request>();
  page.on('request', (request) => {
    if (!held.some((end) => request.url().endsWith(end))) onItsWay.add(request);
  });
  for (const end of ['requestfinished', 'requestfailed'] as const)
    page.on(end as 'requestfinished', (request) => void onItsWay.delete(request));
  await page.clock.install();
  return async (isOver) => {
    const passes = async () => {
      if (await isOver()) return true;
      if (onItsWay.size === 0) await page.clock.fastForward(STEP_MS);
      return false;
    };
    await expect.poll(passes, { interval: 100 }).toBe(true);
  };
}

/** What a page is made of besides the tag. */
export type Make = {
  readonly attributes?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs after the tag has been loaded. */
  readonly spoil?: () => void;
  /** How the server answers for what the tag loads later. */
  readonly chunks?: (route: Route) => Promise<void>;
};

/** A server that has one file no more. */
export const gone = (file: string) => (route: Route) =>
  route.request().url().endsWith(file) ? GONE(route) : route.continue();

/** A server that takes the request for one file and never answers it. */
export const hanging = (file: string) => (route: Route) =>
  route.request().url().endsWith(file) ? Promise.resolve() : route.continue();

/** As HTML and as XML. Chromium runs no module script in a document of XML, but imports from any other. */
export const oddMarkup = (rig: Rig, attributes: string) => `<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Page</title>
<script src="/import-the-tag.js"></script></head>
<body><main><h1>Page</h1></main>
<hearback-widget endpoint="${rig.collector}/v1/events" site="portal" label="Tell us" ${attributes}></hearback-widget>
</body></html>`;

/** Puts what such pages load first on the portal. */
export const prepareOddPages = (rig: Rig) =>
  rig.putPage('/import-the-tag.js', { contentType: 'text/javascript', body: "import('/hearback/hearback.js')" });

/** A page with the built tag on the portal's origin, on which something is amiss. */
export async function openOddPage(
  rig: Rig,
  { attributes = '', contentType = 'text/html', headers, spoil, chunks }: Make,
) {
  const context = await rig.newContext();
  if (chunks) await context.route(CHUNKS, chunks);
  rig.putPage(ODD_PATH, { contentType, body: oddMarkup(rig, attributes), ...(headers && { headers }) });
  const page = await context.newPage();
  const complaints = complaintsOf(page);
  await page.goto(`${rig.portal}${ODD_PATH}`);
  await page.evaluate(() => customElements.whenDefined('hearback-widget').then(() => {}));
  if (spoil) await page.evaluate(spoil);
  await page.evaluate(() => {
    const heard: string[] = ((globalThis as unknown as { heard: string[] }).heard = []);
    document.addEventListener('keydown', ({ key }) => (heard[heard.length] = key));
  });
  return { page, complaints };
}
