import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ChangedMeanwhile, Refused, SignedOut } from '../api/collector-error.js';
import {
  deleteTemplate,
  listTemplates,
  putTemplate,
  type ReadTemplate,
  type WrittenTemplate,
} from '../api/templates-api.js';
import type { KeptTemplate } from '../../../src/store/template-store.js';
import { templateTitle } from '../../../src/store/template-title.js';

/** What came of a change of the team's templates. */
export type TemplateAnswer =
  | { readonly is: 'done' }
  /** Somebody else has changed it meanwhile. */
  | { readonly is: 'changed' }
  | { readonly is: 'refused'; readonly problem: Refused }
  | { readonly is: 'unavailable' }
  /** The session is over. */
  | { readonly is: 'signed-out' };

/** The templates of the team that answers the cases of a site, as far as they could be read. */
export class TeamTemplates implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #onSignedOut: () => void;
  #asking = new AbortController();
  #site = '';

  all: readonly KeptTemplate[] = [];
  /** Whether the last try to read them failed. */
  hasFailed = false;

  /** @param onSignedOut Called, outside rendering, when the session is over. */
  constructor(host: ReactiveControllerHost, onSignedOut: () => void) {
    this.#host = host;
    this.#onSignedOut = onSignedOut;
    host.addController(this);
  }

  hostConnected() {}

  hostDisconnected() {
    this.#asking.abort();
  }

  /** The one with a title. */
  titled(title: string): KeptTemplate | undefined {
    const kept = templateTitle(title);
    return this.all.find((each) => templateTitle(each.title) === kept);
  }

  /** Reads the templates of a site, or reads them again; meanwhile, those that are known stay. */
  async read(site: string) {
    this.#asking.abort();
    const { signal } = (this.#asking = new AbortController());
    if (site !== this.#site) this.#set({ all: [], hasFailed: false });
    this.#site = site;
    try {
      const all = await listTemplates(site, signal);
      if (!signal.aborted) this.#set({ all, hasFailed: false });
    } catch (error) {
      if (signal.aborted) return;
      if (error instanceof SignedOut) this.#onSignedOut();
      else this.#set({ hasFailed: true });
    }
  }

  /**
   * Stores a template, and reads all of them again.
   *
   * @param read What it replaces; `null` for a new one.
   */
  async save(template: WrittenTemplate, read: ReadTemplate | null): Promise<TemplateAnswer> {
    const answer = await this.#change(() => putTemplate(template, read));
    const isTaken = answer.is === 'refused' && answer.problem.code === 'title_taken';
    if (answer.is !== 'changed' && !isTaken) return answer;
    // An answer that was lost on its way may have been that it is kept.
    return this.titled(template.title)?.text === template.text ? { is: 'done' } : { is: 'changed' };
  }

  /** Removes a template, and reads the others again. */
  async remove(template: ReadTemplate): Promise<TemplateAnswer> {
    const answer = await this.#change(() => deleteTemplate(template));
    const isGone = answer.is === 'refused' && answer.problem.code === 'not_found';
    return isGone ? { is: 'done' } : answer;
  }

  async #change(change: () => Promise<void>): Promise<TemplateAnswer> {
    try {
      await change();
      await this.read(this.#site);
      return { is: 'done' };
    } catch (error) {
      if (error instanceof SignedOut) {
        this.#onSignedOut();
        return { is: 'signed-out' };
      }
      if (!(error instanceof ChangedMeanwhile || error instanceof Refused)) return { is: 'unavailable' };
      await this.read(this.#site);
      return error instanceof Refused ? { is: 'refused', problem: error } : { is: 'changed' };
    }
  }

  #set(state: Partial<Pick<this, 'all' | 'hasFailed'>>) {
    Object.assign(this, state);
    this.#host.requestUpdate();
  }
}
