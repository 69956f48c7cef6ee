import type { Violations } from '../checks/violations.js';
import type { VoiceBook } from '../checks/voice-book.js';
import type { SiteSetting } from '../plan/plan.js';

/** One event of one request, as it arrived. */
export type Transmission = { readonly id: string; readonly voice: string; readonly losses: string };

type Wire = {
  id: string;
  source: string;
  type: string;
  subject: string;
  time: string;
  data: { text: string };
  losses?: string;
};

/** The data of one event as its bytes stand in the body; inside its strings, quotes are escaped. */
function dataBytes(id: string, body: string): string {
  const from = body.indexOf('"data":', body.indexOf(`"id":"${id}"`));
  return body.slice(from, body.indexOf(',"sentat":"', from));
}

/** Everything that ever arrived anywhere, written before anybody decides what becomes of it. */
export class Ledger {
  /** How often each id arrived. */
  readonly arrivals = new Map<string, number>();
  /** Ids under which each voice arrived, by its name. */
  readonly idsOf = new Map<string, Set<string>>();
  readonly #frozen = new Map<string, { frozen: string; time: string }>();
  readonly #voices: VoiceBook;
  readonly #violations: Violations;

  constructor(voices: VoiceBook, violations: Violations) {
    this.#voices = voices;
    this.#violations = violations;
  }

  /** Writes a request down and checks what must hold of every one. */
  record({ site, batch, maxBytes }: SiteSetting, body: string): Transmission[] {
    const parsed = JSON.parse(body) as Wire[] | Wire;
    const events = Array.isArray(parsed) ? parsed : [parsed];
    if (Array.isArray(parsed) !== (batch === 'on')) this.#violations.add('wrong request', `batch ${batch}: ${body}`);
    if (events.length > (batch === 'on' ? 20 : 1)) this.#violations.add('over a limit', `${events.length} events`);
    if (events.length > 1 && Buffer.byteLength(body) > 48 * 1024)
      this.#violations.add('over a limit', `${body.length} bytes in a batch of ${events.length}`);
    if (!events.length || new Set(events.map(({ id }) => id)).size < events.length)
      this.#violations.add('wrong request', `no event, or one twice: ${body} (limit ${maxBytes})`);
    return events.map((event) => this.#recordEvent(site, event, body));
  }

  #recordEvent(site: string, event: Wire, body: string): Transmission {
    const { id, source, type, subject, time, data } = event;
    const name = data.text.split(':')[0]!;
    this.arrivals.set(id, (this.arrivals.get(id) ?? 0) + 1);
    if (!this.idsOf.has(name)) this.idsOf.set(name, new Set());
    const ids = this.idsOf.get(name)!.add(id);
    if (ids.size > 1) this.#violations.add('counted twice', `${name} arrived as ${[...ids].join(' and ')}`);

    if (source !== `/hearback/${site}`) this.#violations.add('wrong site', `${name} of ${source} went to ${site}`);
    const voice = this.#voices.of(id);
    if (voice?.takenBack && !voice.copied) this.#violations.add('sent though taken back', name);
    if (!voice) this.#violations.add('unknown id', `${name} arrived as ${id}`);
    else if (data.text !== voice.text) this.#violations.add('changed on the way', `what ${name} says`);

    const frozen = `${id} ${source} ${type} ${subject} ${dataBytes(id, body)}`;
    const before = this.#frozen.get(id) ?? { frozen, time };
    // A draft submitted again where nobody knows it any more is stored anew, at another time.
    if (before.frozen !== frozen || (before.time !== time && voice?.submits === 1))
      this.#violations.add('changed on the way', `bytes of ${name}`);
    this.#frozen.set(id, { frozen, time });
    return { id, voice: name, losses: event.losses ?? '' };
  }
}
