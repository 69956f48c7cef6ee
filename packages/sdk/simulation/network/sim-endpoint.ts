import type { Seeded } from '../world/seeded.js';
import type { FileBook } from '../checks/file-book.js';
import { LossBook } from '../checks/loss-book.js';
import type { VoiceBook } from '../checks/voice-book.js';
import type { SiteSetting } from '../plan/plan.js';
import type { Answer } from './answer.js';
import { FileShelf } from './file-shelf.js';
import type { Ledger, Transmission } from './ledger.js';

/** How an endpoint departs from answering truly and in full. */
export type Twist = 'some outcomes missing' | 'some outcomes retry' | 'unknown outcomes';

type Said = { id: string; status: string; code?: string; detail?: string; retryAfter?: number };

const STRANGER = '019b0000-0000-7000-8000-000000000000';

/** The endpoint of one site: keeps a ledger of all that arrives, counts each source and id once, judges each event. */
export class SimEndpoint {
  readonly setting: SiteSetting;
  /** Ids that count. */
  readonly counted = new Set<string>();
  /** Ids it has truly refused, each by itself or by its name. */
  readonly refused = new Set<string>();
  /** Where its files lie. */
  readonly shelf: FileShelf;
  /** What it was told of losses. */
  readonly losses: LossBook;
  readonly #ledger: Ledger;
  readonly #voices: VoiceBook;
  readonly #random: Seeded;
  readonly #onTooLarge: () => void;

  constructor(
    setting: SiteSetting,
    world: { ledger: Ledger; voices: VoiceBook; files: FileBook; random: Seeded; onTooLarge: () => void },
  ) {
    this.setting = setting;
    this.#onTooLarge = world.onTooLarge;
    this.#ledger = world.ledger;
    this.#voices = world.voices;
    this.#random = world.random;
    this.shelf = new FileShelf(world.files, this.counted, world.random);
    this.losses = new LossBook();
  }

  /** Takes note of a request, then judges it truly. */
  receive(body: string, twist?: Twist): Answer {
    const events = this.#ledger.record(this.setting, body);
    if (Buffer.byteLength(body) > (this.setting.maxBytes ?? Infinity)) {
      this.#onTooLarge();
      return this.#refuse(events, 413);
    }
    return this.setting.replies === 'outcomes' ? this.#answerEach(events, twist) : this.#answerAll(events);
  }

  /** Takes note of a request without looking at what it says. */
  overlook(body: string): void {
    this.#ledger.record(this.setting, body);
  }

  #isPoison({ id }: Transmission): boolean {
    return this.#voices.of(id)?.poison ?? false;
  }

  #refuse(events: readonly Transmission[], status: number): Answer {
    if (events.length === 1) this.#condemn(events[0]!.id);
    return { status, headers: {}, body: '' };
  }

  /** What it counts for the first time may tell of losses. */
  #count({ id, losses }: Transmission): void {
    if (!this.counted.has(id)) this.losses.tell(losses);
    this.counted.add(id);
  }

  #condemn(id: string): void {
    this.refused.add(id);
    this.losses.possible.rejected++;
  }

  #answerAll(events: readonly Transmission[]): Answer {
    if (events.some((event) => this.#isPoison(event))) return this.#refuse(events, this.#random.pick([400, 422]));
    for (const event of events) this.#count(event);
    return this.#random.pick<Answer>([
      { status: 202, headers: {}, body: '' },
      { status: 204, headers: {}, body: '' },
      { status: 200, headers: { 'content-type': 'text/plain' }, body: 'OK' },
      { status: 200, headers: { 'content-type': 'application/json' }, body: '{"received":true}' },
    ]);
  }

  #answerEach(events: readonly Transmission[], twist: Twist | undefined): Answer {
    let outcomes = events.map((event) => this.#judge(event, twist));
    if (twist === 'some outcomes missing') outcomes = this.#random.some(outcomes, 0.5);
    if (twist === 'unknown outcomes')
      outcomes.push({ id: STRANGER, status: this.#random.pick(['accepted', 'rejected']) });
    const { maxEvents } = this.setting;
    const body = { outcomes: this.#random.shuffled(outcomes), ...(maxEvents && { limits: { maxEvents } }) };
    return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
  }

  #judge(event: Transmission, twist: Twist | undefined): Said {
    const { id } = event;
    if (this.#isPoison(event)) {
      this.#condemn(id);
      return { id, status: 'rejected', code: 'schema', detail: 'It can never be taken.' };
    }
    if (this.counted.has(id)) return { id, status: 'duplicate' };
    if (twist === 'some outcomes retry' && this.#random.chance(0.5))
      return { id, status: 'retry', code: 'busy', ...(this.#random.chance(0.5) && { retryAfter: 30 }) };
    this.#count(event);
    return { id, status: 'accepted' };
  }
}
