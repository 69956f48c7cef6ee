import type { Schedule } from '../../src/schedule.js';
import type { Seeded } from './seeded.js';
import { TaskHeap } from './task-heap.js';

/** Whose code a task runs. Tasks of a parked owner wait until it goes on; those of a dead one are never run. */
export type TaskOwner = { readonly fate: 'running' | 'parked' | 'dead'; readonly parked: Task[] };

/** One turn of an event loop. */
export type Task = {
  readonly at: number;
  readonly tie: number;
  /** `null` for the world outside the pages. */
  readonly owner: TaskOwner | null;
  /** What it is, for a report of what never ends. */
  readonly label: string;
  readonly run: () => void;
  cancelled: boolean;
};

/** Where virtual time begins: 15 January 2027, 09:00 UTC. */
export const EPOCH_MS = Date.UTC(2027, 0, 15, 9);

/** The most `setTimeout` can wait; whatever is longer rings at once. @see HTML Standard, "Timers", step 4. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** How many turns are asked of the event loop at a time. */
const TURNS_AT_ONCE = 64;

const waiting: (() => void)[] = [];
let turnsToCome = 0;

const turn = () => {
  turnsToCome -= 1;
  waiting.shift()?.();
};

/** Between two immediates that were asked for together all promises come to rest, without a round of the loop for each. */
const microtasksAreDone = () =>
  new Promise<void>((resolve) => {
    waiting.push(resolve);
    if (turnsToCome < waiting.length) for (; turnsToCome < TURNS_AT_ONCE; turnsToCome++) setImmediate(turn);
  });

/**
 * One event loop for every page, disk, wire and server. Time is virtual: it stands still while a task and the promises
 * it has set off run, then leaps to the next task. Tasks that fall due together run in an order the seed chooses.
 */
export class SimScheduler {
  readonly #heap = new TaskHeap<Task>();
  readonly #random: Seeded;
  #afterTask: (() => void)[] = [];
  #nowMs = 0;
  #skewMs = 0;
  #tasks = 0;
  /** Hears what a task throws, as `window.onerror` does. */
  onThrown: (error: unknown) => void = () => {};

  constructor(random: Seeded) {
    this.#random = random;
  }

  /** Milliseconds since the schedule began; never goes back. */
  get elapsedMs(): number {
    return this.#nowMs;
  }

  /** How many tasks have run. */
  get tasks(): number {
    return this.#tasks;
  }

  /** What the device's clock shows, milliseconds since 1970. */
  readonly wallMs = (): number => Math.round(EPOCH_MS + this.#nowMs + this.#skewMs);

  /** What a right clock shows, milliseconds since 1970. */
  readonly trueMs = (): number => Math.round(EPOCH_MS + this.#nowMs);

  /** Sets the device's clock; timers keep to true time. */
  jump(ms: number): void {
    this.#skewMs += ms;
  }

  /** Sets the device's clock right. */
  correct(): void {
    this.#skewMs = 0;
  }

  /** Plans a task. Set `cancelled` on what it gives to take it back. */
  post(owner: TaskOwner | null, label: string, run: () => void, delayMs = 0): Task {
    const at = this.#nowMs + Math.max(0, delayMs);
    const task: Task = { at, tie: this.#random.bits(), owner, label, run, cancelled: false };
    this.#heap.push(task);
    return task;
  }

  /** Plans the tasks that waited while their owner was parked. */
  release(owner: TaskOwner): void {
    for (const { label, run, cancelled } of owner.parked.splice(0)) if (!cancelled) this.post(owner, label, run);
  }

  /**
   * The timers of one page.
   *
   * @param lateMs How much later than asked a timer rings.
   */
  timersOf(owner: TaskOwner, lateMs: () => number): Schedule {
    return (run, delayMs) => {
      const waitMs = delayMs > LONGEST_TIMER_MS ? 1 : delayMs;
      // A parked task is planned again as another, so the first one carries the mark for both.
      const timer = this.post(
        owner,
        `timer of ${Math.round(delayMs)} ms`,
        () => timer.cancelled || run(),
        waitMs + lateMs(),
      );
      return () => {
        timer.cancelled = true;
      };
    };
  }

  /** Runs something when the current task and its promises are done, before any other task. It must not run page code. */
  afterTask(run: () => void): void {
    this.#afterTask.push(run);
  }

  /** Tasks that are still to come. */
  waiting(): readonly Task[] {
    return this.#heap.entries.filter((task) => !task.cancelled && task.owner?.fate !== 'dead');
  }

  /** Runs something as a task of its own, at once. */
  async act(label: string, run: () => void): Promise<void> {
    this.post(null, label, run);
    await this.run(this.#nowMs);
  }

  /** Runs for a while, and lets time pass even if nothing happens. */
  async pause(ms: number): Promise<void> {
    const untilMs = this.#nowMs + ms;
    await this.run(untilMs);
    this.#nowMs = untilMs;
  }

  /**
   * Runs until nothing is left to do or the time is up; time then stands where the last task left it.
   *
   * @param untilMs Milliseconds since the schedule began.
   * @param mostTasks Ends early after so many.
   */
  async run(untilMs: number, mostTasks = Infinity): Promise<void> {
    let left = mostTasks;
    for (let task = this.#heap.first; task && task.at <= untilMs && left > 0; task = this.#heap.first) {
      this.#heap.pop();
      if (task.cancelled || task.owner?.fate === 'dead') continue;
      this.#nowMs = Math.max(this.#nowMs, task.at);
      if (task.owner?.fate === 'parked') {
        task.owner.parked.push(task);
        continue;
      }
      left--;
      this.#tasks++;
      try {
        task.run();
      } catch (error) {
        this.onThrown(error);
      }
      // oxlint-disable-next-line no-await-in-loop -- one task after another is the point
      await microtasksAreDone();
      const after = this.#afterTask;
      if (after.length) {
        this.#afterTask = [];
        for (const each of after) each();
      }
    }
  }
}
