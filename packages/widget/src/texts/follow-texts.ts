import type { ReactiveControllerHost } from 'lit';
import { warnOnce } from '../attributes/warn-once.js';
import { matchLocale } from '../locales/locale-id.js';
import { nearestLanguage } from '../locales/nearest-language.js';
import { givenTexts, type Given } from './given-texts.js';
import { withGiven } from './replace-texts.js';
import type { TextHost } from './replaced.js';
import { textSources, type TextSource } from './text-sources.js';

type Host = TextHost & Pick<ReactiveControllerHost, 'requestUpdate'>;

/** Everything that can change what a child says. */
const WORDS = { childList: true, subtree: true, characterData: true, attributes: true };

/** What the page gives for one element, and what was made of it. */
class FollowedTexts {
  /** Elements around outlive it, and keep what observes them. */
  readonly #host: WeakRef<Host>;
  readonly #changes: MutationObserver;
  readonly #found = new Set<string>();
  #facts: readonly unknown[] = [];
  #given: ReadonlyMap<string, Given> = new Map();
  #made = new WeakMap<object, object>();

  constructor(host: Host) {
    this.#host = new WeakRef(host);
    this.#changes = new MutationObserver(() => {
      this.#facts = [];
      // The next rendering looks for texts again, and observes again.
      this.#changes.disconnect();
      const shown = this.#host.deref();
      if (shown?.isConnected) shown.requestUpdate();
    });
  }

  apply<Group extends object>(texts: Group, root: string): Group {
    this.#read();
    if (!this.#made.has(texts))
      this.#made.set(texts, withGiven(texts, root, this.#given, { tell: warnOnce, found: this.#found }));
    return this.#made.get(texts) as Group;
  }

  /** Looks again, since script can set a property without a sign, and the language may be another. */
  #read(): void {
    const host = this.#host.deref()!;
    const { tag } = nearestLanguage(host);
    const sources = textSources(host);
    const facts = [tag, ...sources.flatMap(({ element, texts }) => [element, texts])];
    if (facts.length === this.#facts.length && facts.every((fact, index) => fact === this.#facts[index])) return;
    this.#facts = facts;
    this.#given = givenTexts({ sources, tag, locale: matchLocale(tag) ?? 'en', tell: warnOnce });
    this.#made = new WeakMap();
    this.#watch(host, sources);
    // Later: the list of all names is large, and only needed to warn of unknown ones.
    setTimeout(() => void this.#checkNames().catch(() => {}));
  }

  #watch(host: Host, sources: readonly TextSource[]): void {
    this.#changes.disconnect();
    for (let at: Element | undefined = host; at; at = (at.getRootNode() as { host?: Element }).host)
      this.#changes.observe(at, { childList: true });
    for (const { element, children } of sources) {
      this.#changes.observe(element, { childList: true });
      for (const child of children) this.#changes.observe(child, WORDS);
    }
  }

  async #checkNames(): Promise<void> {
    const unseen = [...this.#given].filter(([name]) => !this.#found.has(name));
    if (!unseen[0]) return;
    const { unknownText } = await import('./unknown-text.js');
    for (const [name, { source }] of unseen) {
      const problem = unknownText(name);
      if (problem) warnOnce(source, problem);
    }
  }
}

/** Has an element show the texts that the page gives, and follow their changes. */
export function followTexts(host: Host): void {
  if (host.retext) return;
  const followed = new FollowedTexts(host);
  host.retext = (texts, root) => followed.apply(texts, root);
  host.requestUpdate();
}
