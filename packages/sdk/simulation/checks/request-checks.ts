import { BATCH_LIMITS } from '../../src/batch.js';
import { DOUBTFUL_LEASE_MS, HANDOFF_LEASE_MS } from '../../src/handoff.js';
import type { SimPage } from '../browser/sim-page.js';
import type { Answer } from '../network/answer.js';
import type { SiteSetting } from '../plan/plan.js';
import type { Violations } from './violations.js';
import type { VoiceBook } from './voice-book.js';

/** What one page has been told and does on the wire. */
type Conduct = { plain: number; toldMs: number; toldAside: boolean; notBeforeMs: number; maxEvents: number };

/** Statuses that say something of a voice, and so that the endpoint can. */
const JUDGING: ReadonlySet<number> = new Set([400, 413, 422]);

/** What a page was told beside its own requests, or acts on in its last word, counts once it had the time to write it down. */
const WRITTEN_DOWN_MS = 10_000;

/** A request that is answered. */
type Asked = { readonly keepalive: boolean; readonly askedAtMs: number };

/** A request as it is handed to the wire. */
export type CheckedRequest = { readonly url: string; readonly body: string; readonly keepalive: boolean };

/** Checks every request as a page makes it, before any fault can touch it. */
export class RequestChecks {
  readonly #sites: readonly SiteSetting[];
  readonly #violations: Violations;
  readonly #voices: VoiceBook;
  readonly #elapsedMs: () => number;
  readonly #wallMs: () => number;
  readonly #conduct = new WeakMap<SimPage, Conduct>();
  readonly #ofSite = new Map<string, Set<Conduct>>();
  /** Pages whose storage broke: each of their stores knows for itself what the endpoint said. */
  readonly fallen = new Set<SimPage>();
  /** A clock that was set, or voices that were taken away while a request was under way, excuse one that comes too early. */
  excused = false;

  constructor(
    sites: readonly SiteSetting[],
    books: { readonly violations: Violations; readonly voices: VoiceBook },
    clock: { readonly elapsedMs: () => number; readonly wallMs: () => number },
  ) {
    this.#sites = sites;
    this.#violations = books.violations;
    this.#voices = books.voices;
    this.#elapsedMs = clock.elapsedMs;
    this.#wallMs = clock.wallMs;
  }

  /** A page sends something. */
  onRequest(page: SimPage, url: string, init: RequestInit): CheckedRequest {
    const conduct = this.#of(page);
    const body = String(init.body);
    const keepalive = init.keepalive === true;
    const wrong = (what: string) => this.#violations.add('wrong request', `${page.name}: ${what}`);
    const isFile = init.method === 'PUT';
    const setting = this.#sites.find(
      (site) => site.url === (isFile ? url.replace(/attachments\/\w{64}$/, 'events') : url),
    );
    if (setting?.site !== page.site) this.#violations.add('wrong site', `${page.name} asked ${url}`);
    if (init.method !== 'POST' && !isFile) wrong(`method ${init.method}`);
    if (init.redirect !== 'manual') wrong(`redirect ${init.redirect}`);
    if (init.credentials !== 'omit') wrong(`credentials ${init.credentials}`);
    if (isFile) {
      if (keepalive) wrong('a file that outlives its page');
      return { url, body: '', keepalive };
    }
    if (keepalive && Buffer.byteLength(body) > BATCH_LIMITS.maxBytes)
      this.#violations.add('over a limit', `keepalive of ${body.length} B`);
    if (!keepalive && ++conduct.plain > 1)
      this.#violations.add('two requests at once', `${page.name} has ${conduct.plain} under way`);
    const writtenDown = (!keepalive && !conduct.toldAside) || this.#elapsedMs() > conduct.toldMs + WRITTEN_DOWN_MS;
    if (writtenDown && !this.fallen.has(page) && this.#elapsedMs() < conduct.notBeforeMs && !this.excused)
      this.#violations.add(
        'came too early',
        `${page.name} asked ${conduct.notBeforeMs - this.#elapsedMs()} ms too early`,
      );
    const events = body.split('"specversion":').length - 1;
    if (events > conduct.maxEvents && writtenDown && !this.fallen.has(page) && !this.excused)
      this.#violations.add('over a limit', `${events} events; ${page.name} was told ${conduct.maxEvents}`);
    if (!keepalive && !this.excused) this.#checkHeld(body);
    return { url, body, keepalive };
  }

  /** What is held goes before its time only as a page's last word, or after one. */
  #checkHeld(body: string): void {
    for (const [, id] of body.matchAll(/"id":"([0-9a-f-]{36})"/g)) {
      const voice = this.#voices.of(id!);
      if (voice && !voice.hurried && this.#wallMs() < voice.heldUntilMs)
        this.#violations.add(
          'came too early',
          `${voice.name}, ${voice.heldUntilMs - this.#wallMs()} ms before its time`,
        );
    }
  }

  /** It was answered, failed or was cut off. */
  onRequestOver(page: SimPage, keepalive: boolean): void {
    if (!keepalive) this.#of(page).plain--;
  }

  /** A page can read what an endpoint wants of it. */
  onAnswer(page: SimPage, { keepalive, askedAtMs }: Asked, { status, headers, body, end = 'whole' }: Answer): void {
    if (end !== 'whole') return;
    const conduct = this.#of(page);
    const seconds = Number(headers['retry-after'] ?? /^\{"retryAfter":(\d+)\}$/.exec(body)?.[1]);
    const limit = /"limits":\{"maxEvents":(\d+)\}/.exec(body)?.[1];
    // A failure that comes after the lease has run out is nobody's business any more.
    const late = this.#elapsedMs() - askedAtMs > (keepalive ? DOUBTFUL_LEASE_MS : HANDOFF_LEASE_MS);
    const asks = !late && status === 429 && seconds >= 1 && seconds <= 24 * 60 * 60;
    if (asks || limit) {
      conduct.toldMs = this.#elapsedMs();
      conduct.toldAside = keepalive;
    }
    // Tabs share what they know of an endpoint: one that takes or judges a voice is well, and frees them all.
    if ((status >= 200 && status < 300) || JUDGING.has(status))
      for (const each of this.#ofSite.get(page.site) ?? []) each.notBeforeMs = 0;
    if (asks) conduct.notBeforeMs = conduct.toldMs + seconds * 1000;
    if (limit) conduct.maxEvents = Number(limit);
  }

  #of(page: SimPage): Conduct {
    const known = this.#conduct.get(page) ?? {
      plain: 0,
      toldMs: 0,
      toldAside: false,
      notBeforeMs: 0,
      maxEvents: Infinity,
    };
    this.#conduct.set(page, known);
    const all = this.#ofSite.get(page.site) ?? new Set();
    this.#ofSite.set(page.site, all.add(known));
    return known;
  }
}
