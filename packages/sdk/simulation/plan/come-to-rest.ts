import type { PendingAttachment } from '../../src/attachments/uploads.js';
import type { DeadLetter, PendingVoice } from '../../src/receipt.js';
import { openPage } from '../browser/open-page.js';
import type { SimPage } from '../browser/sim-page.js';
import { beginVoice, submitVoice } from '../browser/submit-voice.js';
import type { World } from '../world/world.js';

const HOUR_MS = 60 * 60 * 1000;
const MOST_TASKS = 50_000;

/** What a page shows in the end. */
export type Shown = {
  readonly page: SimPage;
  readonly pending: PendingVoice[];
  readonly dead: DeadLetter[];
  /** Dead letters as they would be kept elsewhere. */
  readonly text: string;
  readonly files: PendingAttachment[];
};

/** Lets everything run until nothing is planned, which has to come within two and a half days. */
async function rest({ scheduler, violations }: World, when: string): Promise<void> {
  await scheduler.run(scheduler.elapsedMs + 60 * HOUR_MS, MOST_TASKS);
  const left = scheduler.waiting();
  if (left.length)
    violations.add(
      'never comes to rest',
      `${when}: ${left
        .map(({ label }) => label)
        .slice(0, 5)
        .join(', ')}`,
    );
}

/** Wakes what sleeps. */
function wakeAll({ browser }: World): void {
  for (const page of browser.pages) {
    browser.thaw(page);
    browser.restore(page);
    browser.show(page);
  }
}

const GOOD = { poison: false, letters: 1 };

/** Somebody visits each site and says something that nobody could refuse. */
const visit = (world: World, when: string): Promise<void> =>
  world.scheduler.act(when, () => {
    for (const setting of world.plan.sites) {
      const page = openPage(world, { setting, name: `${when} of ${setting.site}` });
      submitVoice(world, page, beginVoice(world, page, GOOD));
    }
  });

/** Everything that was wrong is right again. */
function endFaults({ plan, faults, network, stubborn, browser, checks, scheduler }: World): void {
  faults.end();
  network.sky = undefined;
  for (const connection of stubborn) connection.die(true);
  for (const page of browser.pages) page.foreignKeepaliveBytes = 0;
  if (!plan.ending.correctClock) return;
  checks.excused = true;
  scheduler.correct();
}

/** Asks pages for what they still have; each must answer. */
async function look({ browser, scheduler, files }: World): Promise<Shown[]> {
  const shown: Shown[] = [];
  await scheduler.act('a look', () => {
    for (const page of browser.pages) {
      if (page.closed) continue;
      const { client } = page;
      const all = Promise.all([
        client.pending(),
        client.deadLetters(),
        client.deadLetters().then(({ length }) => (length ? client.exportDeadLetters() : '')),
        files.all.size ? client.attachments() : [],
      ]);
      void all.then(([pending, dead, text, left]) => shown.push({ page, pending, dead, text, files: left }));
    }
  });
  await scheduler.run(scheduler.elapsedMs + 1000);
  return shown;
}

/**
 * Where storage broke, an event that looks bad may wait for ever: its store hears nothing of what got through from
 * another. Such a page is left, once it has nothing else.
 */
async function leaveFallen(world: World): Promise<void> {
  const { browser, checks, voices, violations, scheduler } = world;
  for (const { page, pending } of await look(world)) {
    if (!checks.fallen.has(page) || !pending.length) continue;
    for (const { id, lastError } of pending)
      if (!voices.of(id)?.poison)
        violations.add('left in storage', `${world.nameOf(id)} on ${page.name}: ${lastError}`);
    await scheduler.act('a page with broken storage is left', () => browser.leave(page));
  }
}

/**
 * Peace: every fault ends, people come back, and time passes until nothing is left to do.
 *
 * @returns What every page that is open then shows.
 */
export async function comeToRest(world: World): Promise<Shown[]> {
  const { plan, browser, scheduler, trace } = world;
  const { closeAll, leaveFrozen } = plan.ending;
  trace.say(() => `— all faults end; ${JSON.stringify(plan.ending)}`);
  await scheduler.act('the end of all faults', () => endFaults(world));
  if (closeAll)
    await scheduler.act('everybody leaves', () => {
      for (const page of browser.pages) browser.leave(page);
    });
  if (!leaveFrozen) await scheduler.act('everything wakes', () => wakeAll(world));
  await visit(world, 'a visit');
  // An event that looks bad waits for a second opinion, which takes another client or another event.
  await scheduler.run(scheduler.elapsedMs + 26 * HOUR_MS, 2000);
  await scheduler.pause(2 * HOUR_MS);
  await visit(world, 'a later visit');
  await scheduler.run(scheduler.elapsedMs + 26 * HOUR_MS, 2000);
  await scheduler.act('everything wakes', () => wakeAll(world));
  // A page that has its storage for itself learns nothing of what got through elsewhere.
  await scheduler.act('a word from every page', () => {
    for (const page of browser.pages) if (!page.closed) submitVoice(world, page, beginVoice(world, page, GOOD));
  });
  await scheduler.run(scheduler.elapsedMs + 26 * HOUR_MS, 2000);
  await leaveFallen(world);
  await visit(world, 'a last visit');
  await rest(world, 'after a last visit');

  const shown = await look(world);
  await rest(world, 'after a last look');
  return shown;
}
