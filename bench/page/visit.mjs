import { setTimeout as pause } from 'node:timers/promises';
import { probe } from './probe.mjs';
import { SUBJECTS } from './servers.mjs';

const THROTTLE = 4;
const IDLE_MS = 1500;
const TARGETS = ['window', 'document', 'document.documentElement', 'document.body'];

const kB = ({ bytes }) => [...bytes.values()].reduce((sum, each) => sum + each, 0) / 1000;

/** Listeners on the window, the document, its root and its body, by the debugger's account. */
async function countListeners(session) {
  const counts = await Promise.all(
    TARGETS.map(async (expression) => {
      const { result } = await session.send('Runtime.evaluate', { expression });
      const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
      return listeners.length;
    }),
  );
  return counts.reduce((sum, each) => sum + each, 0);
}

/** A page with the probe, in a profile of its own, on a processor four times slower. */
async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.addInitScript(probe);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  return { context, page, session };
}

/**
 * Brings one subject into a page that has come to rest, whose own long tasks, which vary by more than any subject takes, are then over.
 *
 * @returns Milliseconds for which it blocks the page until that rests again: of each task, what exceeds 50.
 */
export async function blocking(browser, server, name) {
  const { head, body, launcher } = SUBJECTS[name];
  const { context, page } = await openPage(browser);
  server.begin();
  await page.goto(`${server.origin}/empty`, { waitUntil: 'load' });
  await pause(IDLE_MS);
  const before = await page.evaluate('bench.blockedMs()');
  await page.evaluate(
    (tags) => document.body.append(document.createRange().createContextualFragment(tags)),
    head + body,
  );
  await page.waitForFunction((selector) => globalThis.bench.place(selector), launcher);
  await pause(IDLE_MS);
  const blockedMs = (await page.evaluate('bench.blockedMs()')) - before;
  await context.close();
  return { blockedMs };
}

/**
 * Visits the page of one subject in a profile of its own, on a processor four times slower, and opens it.
 *
 * @param browser A browser of Playwright.
 * @param server What `startServer` gives.
 * @param {string} name One of `SUBJECTS`.
 * @returns Figures by name: sizes in kB, times in ms, heap in KB.
 */
export async function visit(browser, server, name) {
  const { launcher, field } = SUBJECTS[name];
  const { context, page, session } = await openPage(browser);
  const metrics = async () =>
    Object.fromEntries((await session.send('Performance.getMetrics')).metrics.map((each) => [each.name, each.value]));
  const heapKB = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1000;
  };
  const ask = (expression) => page.evaluate(expression);

  const sent = server.begin();
  await page.goto(`${server.origin}/${name}`, { waitUntil: 'load' });
  await page.waitForFunction((selector) => globalThis.bench.place(selector), launcher);
  await pause(IDLE_MS);
  const { ScriptDuration, TaskDuration } = await metrics();
  const figures = {
    scriptMs: ScriptDuration * 1000,
    taskMs: TaskDuration * 1000,
    shift: await ask('bench.shift()'),
    nodes: await ask('bench.nodes()'),
    globals: await ask('bench.globals()'),
    patched: await ask('bench.patched()'),
    listeners: await countListeners(session),
    requests: sent.requests,
    firstKB: kB(sent),
    closedKB: await heapKB(),
  };
  const painted = page.evaluate((selector) => globalThis.bench.untilField(selector), field);
  const place = await page.evaluate((selector) => globalThis.bench.place(selector), launcher);
  // As a hand does: the pointer comes, rests for a moment and presses.
  await page.mouse.move(place.x, place.y);
  await pause(100);
  await page.mouse.down();
  await page.mouse.up();
  const { ms, paths } = await painted;
  figures.fieldMs = ms;
  figures.fieldKB = paths.reduce((sum, path) => sum + (sent.bytes.get(path) ?? 0), 0) / 1000;
  await pause(IDLE_MS);
  figures.interactionMs = await ask('bench.interactionMs()');
  figures.openShift = (await ask('bench.shift()')) - figures.shift;
  figures.openKB = await heapKB();
  figures.wholeKB = kB(sent);
  figures.openNodes = await ask('bench.nodes()');
  await context.close();
  return figures;
}
