import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SignedOut, Unavailable } from '../api/collector-error.js';
import { currentSession, type SessionInfo, signIn, signOut } from '../api/session.js';

/** Why nobody is signed in, where there is something to say; `unheard` where the collector may still know a session that was ended here. */
export type SignInProblem = 'missing' | 'refused' | 'throttled' | 'failing' | 'unreachable' | 'expired' | 'unheard';

/** Why no session began. */
function problemOf(error: unknown): SignInProblem {
  if (error instanceof SignedOut) return 'refused';
  if (!(error instanceof Unavailable) || error.status === null) return 'unreachable';
  return error.status === 429 ? 'throttled' : 'failing';
}

/** The session of this browser with the collector, and how somebody gets one. */
export class SessionController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onBegun: () => void;
  #ending: Promise<void> = Promise.resolve();

  /** `undefined` until the collector has been asked. */
  info: SessionInfo | null | undefined;
  problem: SignInProblem | null = null;
  /** Whether a token is being checked. */
  isBusy = false;

  /** @param onBegun Called each time somebody is signed in, outside rendering. */
  constructor(host: ReactiveControllerHost, onBegun: () => void) {
    this.#host = host;
    this.#onBegun = onBegun;
    host.addController(this);
  }

  hostConnected() {}

  /** Takes up the session that there is. */
  async resume() {
    try {
      const info = await currentSession();
      if (this.isBusy || this.info) return;
      this.#set({ info });
      if (info) this.#onBegun();
    } catch (error) {
      if (!this.isBusy && !this.info) this.#set({ info: null, problem: problemOf(error) });
    }
  }

  /** Forgets whose session it was, and takes up the one that there is by now. */
  async resumeOther() {
    this.#set({ info: undefined, problem: null });
    await this.resume();
  }

  /** Goes on after a session that has ended, where somebody has begun another one in another tab; otherwise leaves everything as it is. */
  async resumeExpired() {
    const isAwaited = () => !this.info && !this.isBusy && this.problem === 'expired';
    if (!isAwaited()) return;
    const info = await currentSession().catch(() => null);
    if (!info || !isAwaited()) return;
    this.#set({ info, problem: null });
    this.#onBegun();
  }

  /** Begins a session. */
  async begin(token: string) {
    this.#set({ isBusy: true, problem: null });
    // The answer to the end of another one takes away whatever session the browser has.
    await this.#ending;
    try {
      this.#set({ info: await signIn(token), isBusy: false });
      this.#onBegun();
    } catch (error) {
      this.#set({ info: null, isBusy: false, problem: problemOf(error) });
    }
  }

  /** Notes that the collector knows the session no longer. */
  expire() {
    if (this.info) this.#set({ info: null, problem: 'expired' });
  }

  /** Ends the session. If the collector does not answer, the session lasts until it expires, and the person is told so. */
  async end() {
    this.#set({ info: null, problem: null });
    const ended = signOut();
    this.#ending = ended.catch(() => undefined);
    try {
      await ended;
    } catch {
      if (!this.info && !this.isBusy) this.#set({ problem: 'unheard' });
    }
  }

  #set(state: Partial<Pick<this, 'info' | 'problem' | 'isBusy'>>) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
