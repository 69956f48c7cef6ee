/** A tab, driven from outside. */
export interface Tab {
  /** Goes to an address and waits until it is loaded. */
  goto(url: string): Promise<void>;
  /**
   * Runs a function in the page and gives what it resolves with. It sees nothing of this file: only its argument and the
   * page's globals. Both ways go by JSON.
   *
   * @throws {Error} What it throws, or that the page is gone.
   */
  run<Result>(work: () => Result): Promise<Awaited<Result>>;
  run<Argument, Result>(work: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Goes back in the history; returns before the page is there. */
  back(): Promise<void>;
  /** Closes the tab as its owner would. */
  close(): Promise<void>;
  /** Stops or goes on with everything in the page. Only where the engine's abilities say `freeze`. */
  setFrozen(frozen: boolean): Promise<void>;
  /** Limits what this origin may store, bytes, or lifts the limit. Only where the abilities say `quota`. */
  setQuota(origin: string, bytes: number | null): Promise<void>;
}

/** A browser at work. */
export interface RunningBrowser {
  open(): Promise<Tab>;
  /** Kills all its processes at once. */
  kill(): Promise<void>;
  /** Kills the processes its pages live in, and nothing else. */
  crashPages(): Promise<void>;
  close(): Promise<void>;
}

/** What can be done to a browser besides using it. */
export type Ability =
  /** Its profile survives its process. */
  | 'restart'
  /** A tab can be frozen and thawed. */
  | 'freeze'
  /** A page that was left comes back as it was. */
  | 'bfcache'
  /** The same while a request of it is under way. */
  | 'bfcache-while-sending'
  /** The space of an origin can be limited. */
  | 'quota'
  /** Tabs can be crashed. */
  | 'crash';

/** A kind of browser. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit';
  readonly abilities: ReadonlySet<Ability>;
  /** Whether its pages have to ask for orders, for want of a driver. */
  readonly remote?: boolean;
  /**
   * Starts it with a profile in this folder.
   *
   * @param isToDie Whether it will be killed and started again, so that `bfcache` and `bfcache-while-sending` alone may be missing from its abilities.
   */
  launch(profile: string, isToDie: boolean): Promise<RunningBrowser>;
}
