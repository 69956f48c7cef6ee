import type { SimPage } from '../browser/sim-page.js';
import type { RequestChecks } from '../checks/request-checks.js';
import type { FaultBook } from '../plan/fault-book.js';
import type { Weather } from '../plan/fault-catalogue.js';
import type { SimScheduler } from '../world/sim-scheduler.js';
import type { Trace } from '../world/trace.js';
import type { Seeded } from '../world/seeded.js';
import { responseOf, type Answer } from './answer.js';
import { asksToWait, serverTrouble, type RequestFaultItem } from './faulty-answers.js';
import type { Flight } from './flight.js';
import type { SimEndpoint, Twist } from './sim-endpoint.js';

const KEEPALIVE_QUOTA_BYTES = 64 * 1024;
const TWISTS: readonly string[] = [
  'some outcomes missing',
  'some outcomes retry',
  'unknown outcomes',
] satisfies Twist[];

/** What lies over the network. */
export type Sky = { readonly weather: Weather; readonly status: number };

/** What a network is made of. */
export type NetworkWorld = {
  readonly scheduler: SimScheduler;
  readonly trace: Trace;
  readonly faults: FaultBook;
  readonly random: Seeded;
  readonly checks: RequestChecks;
  readonly networkMs: number;
};

/** The wires between pages and endpoints, and the browser's rules for who may use them. */
export class SimNetwork {
  sky: Sky | undefined;
  readonly #world: NetworkWorld;
  readonly #endpoints: ReadonlyMap<string, SimEndpoint>;
  readonly #flights = new Set<Flight>();
  #count = 0;

  /** @param endpoints By their address. */
  constructor(world: NetworkWorld, endpoints: ReadonlyMap<string, SimEndpoint>) {
    this.#world = world;
    this.#endpoints = endpoints;
  }

  /** What a page sees as `fetch`. */
  fetchFor(page: SimPage): typeof fetch {
    return (input, init = {}) =>
      new Promise((resolve, reject) => {
        const { url, body, keepalive } = this.#world.checks.onRequest(page, String(input), init);
        const isFile = init.method === 'PUT';
        const endpoint = this.#endpoints.get(isFile ? url.replace(/attachments\/\w+$/, 'events') : url)!;
        const flight: Flight = {
          nth: ++this.#count,
          page,
          url,
          body,
          keepalive,
          isFile,
          receive: (twist) =>
            isFile ? endpoint.shelf.receive(url, init.body as ArrayBuffer) : endpoint.receive(body, twist),
          overlook: () =>
            void (isFile ? endpoint.shelf.overlook(url, init.body as ArrayBuffer) : endpoint.overlook(body)),
          askedAtMs: this.#world.scheduler.elapsedMs,
          arrived: false,
          dropped: false,
          over: false,
          resolve,
          reject,
        };
        this.#world.trace.say(
          () => `${page.name}: request ${flight.nth}${keepalive ? ' keepalive' : ''}, ${body.length} B`,
        );
        if (keepalive && this.#keepaliveBytes(page) + body.length > KEEPALIVE_QUOTA_BYTES) {
          this.#world.faults.hit('keepalive quota spent');
          return reject(new TypeError('Failed to fetch'));
        }
        this.#flights.add(flight);
        init.signal?.addEventListener('abort', () => this.#abort(flight));
        this.#take(flight);
      });
  }

  /** A page is gone; what does not outlive it may not arrive. @param all Nothing outlives a killed browser. */
  pageGone(page: SimPage, all: boolean): void {
    for (const flight of this.#flights) {
      if (flight.page !== page || (flight.keepalive && !all)) continue;
      if (!flight.arrived && this.#world.random.chance(0.5)) this.#drop(flight);
      this.#end(flight);
    }
  }

  /** A page enters the back/forward cache, which may cut off what it has under way. */
  pageCached(page: SimPage): void {
    for (const flight of this.#flights) {
      if (flight.page !== page || flight.keepalive || this.#world.random.chance(0.5)) continue;
      this.#world.faults.hit('request cut off by the cache');
      if (!flight.arrived && this.#world.random.chance(0.5)) this.#drop(flight);
      this.#fail(flight);
    }
  }

  #keepaliveBytes(page: SimPage): number {
    const own = [...this.#flights].filter((flight) => flight.page === page && flight.keepalive);
    return own.reduce((sum, { body }) => sum + body.length, page.foreignKeepaliveBytes);
  }

  #wireMs(): number {
    const { random, networkMs } = this.#world;
    return random.magnitude(1, networkMs);
  }

  #drop(flight: Flight): void {
    this.#world.faults.hit('request lost with its page');
    flight.dropped = true;
  }

  #abort(flight: Flight): void {
    if (flight.over) return;
    if (!flight.arrived) flight.dropped = this.#world.random.chance(0.5);
    this.#end(flight);
    flight.reject(new DOMException('The request was aborted.', 'AbortError'));
  }

  #end(flight: Flight): void {
    flight.over = true;
    this.#flights.delete(flight);
    if (!flight.isFile) this.#world.checks.onRequestOver(flight.page, flight.keepalive);
  }

  #fail(flight: Flight): void {
    this.#world.scheduler.post(flight.page, 'failure of a request', () => {
      if (flight.over) return;
      this.#world.trace.say(() => `${flight.page.name}: request ${flight.nth} → network error`);
      this.#end(flight);
      flight.reject(new TypeError('Failed to fetch'));
    });
  }

  #deliver(flight: Flight, answer: Answer): void {
    const { scheduler, trace, faults, checks } = this.#world;
    if (flight.page.state === 'cached') faults.hit('answer came while cached');
    scheduler.post(
      flight.page,
      'answer to a request',
      () => {
        if (flight.over) return;
        trace.say(() => `${flight.page.name}: request ${flight.nth} → ${answer.status} ${answer.body.slice(0, 60)}`);
        if (!flight.isFile) checks.onAnswer(flight.page, flight, answer);
        flight.resolve(responseOf(answer, () => flight.over || this.#end(flight)));
      },
      this.#wireMs(),
    );
  }

  #take(flight: Flight): void {
    const { scheduler, faults } = this.#world;
    const fault = faults.onRequest();
    const { sky } = this;
    const upMs = this.#wireMs();
    if (flight.isFile) faults.hit('file sent');
    if (sky?.weather === 'offline' || fault?.fault === 'reset before it arrives') {
      faults.hit(sky?.weather === 'offline' ? sky.weather : fault!.fault);
      return void scheduler.post(null, 'reset', () => this.#fail(flight), upMs);
    }
    if (sky?.weather === 'captive portal') {
      faults.hit(sky.weather);
      return this.#deliver(flight, {
        status: 200,
        headers: { 'content-type': 'text/html' },
        body: '<html>Log in</html>',
      });
    }
    scheduler.post(
      null,
      'arrival of a request',
      () => {
        if (flight.dropped) return;
        flight.arrived = true;
        if (sky && (sky.weather === 'unavailable' || sky.weather.startsWith('refuses'))) {
          faults.hit(sky.weather);
          flight.overlook();
          // An endpoint out of its mind may blame the size of what is small; what it says of a file counts.
          const body = sky.status === 400 && !flight.isFile ? '{"code":"too_large"}' : '';
          return this.#deliver(flight, { status: sky.status, headers: {}, body });
        }
        if (!fault) return this.#deliver(flight, flight.receive());
        this.#spoil(flight, fault);
      },
      upMs,
    );
  }

  /** Lets a fault happen to a request that has arrived. */
  #spoil(flight: Flight, item: RequestFaultItem): void {
    const { scheduler, faults, random } = this.#world;
    const { fault, seconds } = item;
    const twisted = TWISTS.includes(fault);
    // An endpoint that says nothing of single events cannot say it wrong.
    const isMute = flight.isFile || this.#endpoints.get(flight.url)!.setting.replies === 'status';
    if (twisted && isMute) return this.#deliver(flight, flight.receive());
    faults.hit(fault);
    if (twisted) return this.#deliver(flight, flight.receive(fault as Twist));
    const trouble = serverTrouble(item) ?? asksToWait(item, this.#world);
    if (trouble) {
      if (fault === 'gateway error after it is stored') flight.receive();
      else flight.overlook();
      return this.#deliver(flight, trouble);
    }
    if (fault === 'no answer, not stored') return flight.overlook();
    const answer = flight.receive();
    if (fault === 'no answer, stored') return;
    if (fault === 'reset after it is stored') return this.#fail(flight);
    if (fault === 'body cut') return this.#deliver(flight, { ...answer, end: 'cut' });
    if (fault === 'body never ends') return this.#deliver(flight, { ...answer, end: 'never' });
    if (fault === 'broken JSON')
      return this.#deliver(flight, {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"outcomes":[{"id":"',
      });
    if (fault === 'slow answer')
      return void scheduler.post(
        null,
        'slow answer',
        () => this.#deliver(flight, answer),
        random.between(5000, 25_000),
      );
    scheduler.post(null, 'second delivery', () => flight.receive(), seconds * 1000);
    this.#deliver(flight, answer);
  }
}
