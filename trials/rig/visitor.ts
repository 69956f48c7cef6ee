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

  constructor(tab: Tab, site: PageServer, promises: Promises, setup: Setup) {
    this.tab = tab;
    this.setup = setup;
    this.#site = site;
    this.#promises = promises;
  }

  /** Goes to the page, as it is set up or as it is now to be. */
  enter(setup: Partial<Setup> = {}): Promise<void> {
    return this.tab.goto(this.#site.pageFor({ ...this.setup, ...setup }));
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
      if ('id' in answer) this.#promises.saved(answer.id, JSON.stringify(drafts[i]!.data));
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

  /** Waits until the page of this visitor is there again, after `back`. */
  async returned(): Promise<void> {
    const deadline = Date.now() + 10_000;
    for (;;) {
      try {
        // oxlint-disable-next-line no-await-in-loop -- looks again
        if (await this.tab.run(() => 'trial' in globalThis)) return;
      } catch (error) {
        if (Date.now() > deadline) throw error;
      }
      if (Date.now() > deadline) throw new Error('Failed to come back to the page.');
      // oxlint-disable-next-line no-await-in-loop -- looks again
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Closes the tab. */
  leave(): Promise<void> {
    return this.tab.close();
  }
}
