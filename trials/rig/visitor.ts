import type { Draft } from '@hearback/sdk';
import type { Answer, Saved, Told, Trial } from '../agent/agent.ts';
import type { Setup } from '../agent/setup.ts';
import type { Tab } from '../engines/engine.ts';
import type { PageServer } from './page-server.ts';
import type { Promises } from './promises.ts';

declare const trial: Trial;

/** Somebody with a page open. Whatever the page is told, the visitor remembers outside of the browser. */
export class Visitor {
  readonly tab: Tab;
  readonly setup: Setup;
  readonly #site: PageServer;
  readonly #promises: Promises;
  #hasLeft = false;

  constructor(tab: Tab, site: PageServer, promises: Promises, setup: Setup) {
    this.tab = tab;
    this.setup = setup;
    this.#site = site;
    this.#promises = promises;
  }

  /** Goes to the page, as it is set up or as it is now to be, and waits until its storage is open. */
  async enter(change: Partial<Setup> = {}): Promise<void> {
    const setup = { ...this.setup, ...change };
    await this.tab.goto(this.#site.pageFor(setup));
    // Otherwise a clock put forward would look like a database that does not open.
    if (setup.starts !== false && setup.storage !== 'blocked') await this.tab.run(() => trial.pendingIds());
  }

  /** Waits until the client has looked for something to send and found nothing. */
  async idle(): Promise<void> {
    await this.tab.run(() =>
      trial.until(() => trial.told.some((event) => event.name === 'state' && event.state === 'idle')),
    );
  }

  /** Goes to a page of the site that has nothing to do with the SDK. */
  async wander(): Promise<void> {
    await this.listen();
    await this.tab.goto(this.#site.elsewhere);
  }

  /** Submits in one task, and notes what is promised. */
  async submit(drafts: readonly Draft[]): Promise<Answer[]> {
    const answers = await this.tab.run((given: readonly Draft[]) => trial.submit(given), drafts);
    answers.forEach((answer, i) => {
      if ('id' in answer) this.#promises.saved(answer.id, JSON.stringify(drafts[i]!.data), answer.durability);
    });
    return answers;
  }

  /**
   * The same for voices that have to be saved.
   *
   * @throws {Error} If one is not.
   */
  async save(drafts: readonly Draft[]): Promise<Saved[]> {
    return (await this.submit(drafts)).map((answer) => {
      if ('id' in answer) return answer;
      throw new Error(`Failed to save a voice: ${answer.code} ${answer.reason}`);
    });
  }

  /** Everything this page was told so far; notes what it was told of deliveries and refusals. */
  async listen(): Promise<Told[]> {
    const told = await this.tab.run(() => trial.told);
    for (const event of told) {
      if (event.name === 'delivered') this.#promises.received(event.id);
      if (event.name === 'rejected') this.#promises.refused(event.id);
    }
    return told;
  }

  /** Waits until nothing is left to send, then listens. */
  async quiet(): Promise<Told[]> {
    await this.tab.run(() => trial.quiet());
    return this.listen();
  }

  /** Waits until the client has announced a wait or a hold, and gives that. */
  async waiting(): Promise<Told & { name: 'state' }> {
    const found = await this.tab.run(async () => {
      const last = () => trial.told.findLast(({ name }) => name === 'state') as Told & { name: 'state' };
      await trial.until(() => ['waiting', 'held'].includes(last()?.state));
      return last();
    });
    await this.listen();
    return found;
  }

  /** Puts the page's clock forward and rings what comes due. */
  jump(ms: number): Promise<void> {
    return this.tab.run((by: number) => trial.clock.jump(by), ms);
  }

  /** Waits until the page is there again, after `back`. */
  returned(): Promise<void> {
    return this.#until('come back to the page', () => 'trial' in globalThis);
  }

  /** Waits until the visitor has arrived on the page of the site that has nothing to do with the SDK. */
  wandered(): Promise<void> {
    return this.#until(
      'leave the page',
      () => location.pathname === '/elsewhere' && document.readyState === 'complete',
    );
  }

  async #until(what: string, condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 500; tries++) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- looks again
        if (await this.tab.run(condition)) return;
      } catch {
        // Between two pages there is none to ask.
      }
      // oxlint-disable-next-line no-await-in-loop -- looks again
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Failed to ${what}.`);
  }

  /** What the page knows, for whoever has to find out why a scenario failed. */
  diary(): Promise<string> {
    return this.tab.run(async () => {
      if (!('trial' in globalThis)) return location.href;
      const lines = trial.told.slice(-30).map((event) => JSON.stringify(event));
      const pending = (await trial.client.pending()).map(({ id, attempts, lastError }) => ({
        id,
        attempts,
        lastError,
      }));
      const now = new Date(trial.clock.now()).toISOString();
      return [`${location.pathname} at ${now}`, ...lines, JSON.stringify(pending)].join('\n  ');
    });
  }

  /** Closes the tab, once. */
  async leave(): Promise<void> {
    if (!this.#hasLeft) await this.tab.close();
    this.#hasLeft = true;
  }
}
