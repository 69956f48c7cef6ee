import type { OpenFault, TransactionFault } from '../storage/storage-faults.js';
import type { RequestFault, Weather } from './fault-catalogue.js';

/** How one site's endpoint behaves when all is well, and how its pages are set. */
export type SiteSetting = {
  readonly site: string;
  readonly url: string;
  /** Whether it answers for each event, or with a status alone. */
  readonly replies: 'status' | 'outcomes';
  readonly ack: 'status' | 'outcomes';
  readonly batch: 'on' | 'off';
  /** Largest body it takes, bytes; `undefined` for any. */
  readonly maxBytes: number | undefined;
  /** Most events it says it takes in a request. */
  readonly maxEvents: number | undefined;
  readonly capacity: { readonly maxEvents: number; readonly maxBytes: number };
};

/** What somebody says. */
export type Saying = {
  readonly poison: boolean;
  readonly letters: number;
  /** For how long it can be taken back, milliseconds; 0 for not at all. */
  readonly holdMs: number;
  /** When somebody tries to take it back, milliseconds from then; `undefined` for never. */
  readonly undoAfterMs: number | undefined;
  /** Files that go with it, each of which the endpoint can take or not. */
  readonly files: readonly { readonly poison: boolean }[];
};

/** What happens at one time. Slots are places for pages; what cannot happen to what is in a slot does not. */
export type Action =
  | {
      readonly what: 'open';
      readonly slot: number;
      readonly site: number;
      readonly without: 'nothing' | 'IndexedDB' | 'localStorage' | 'both';
    }
  | {
      readonly what: 'submit';
      readonly slot: number;
      readonly saying: Saying;
      readonly times: number;
      readonly leave: boolean;
      /** Bytes of the keepalive quota that others use as the page is left. */
      readonly quotaTaken: number;
    }
  | { readonly what: 'submit again'; readonly slot: number; readonly pick: number }
  | {
      readonly what: 'hide' | 'show' | 'freeze' | 'thaw' | 'leave' | 'cache' | 'restore' | 'throw out' | 'crash';
      readonly slot: number;
    }
  | { readonly what: 'online' | 'flush' | 'close' | 'purge' | 'export' | 'lose bytes'; readonly slot: number }
  | { readonly what: 'discard' | 'retry' | 'take back' | 'hold on'; readonly slot: number; readonly pick: number }
  | { readonly what: 'take keepalive quota'; readonly slot: number; readonly bytes: number }
  | { readonly what: 'kill'; readonly powerToo: boolean }
  | { readonly what: 'jump'; readonly ms: number; readonly name: string }
  | { readonly what: 'clear storage' }
  | {
      readonly what: 'older tab';
      readonly site: number;
      readonly rows: number;
      readonly letsGoAfterMs: number | undefined;
    }
  | { readonly what: 'weather'; readonly weather: Weather; readonly forMs: number; readonly status: number };

/** One step of a schedule. */
export type Step = { readonly kind: 'step'; readonly afterMs: number; readonly action: Action };

/** One fault that waits for the request, opening, transaction or write of its number. */
export type Fault =
  | {
      readonly kind: 'fault';
      readonly on: 'request';
      readonly nth: number;
      readonly fault: RequestFault;
      readonly status: number;
      readonly seconds: number;
    }
  | { readonly kind: 'fault'; readonly on: 'open'; readonly nth: number; readonly fault: OpenFault }
  | { readonly kind: 'fault'; readonly on: 'transaction'; readonly nth: number; readonly fault: TransactionFault }
  | { readonly kind: 'fault'; readonly on: 'setItem'; readonly nth: number; readonly fault: 'localStorage over quota' };

/** Everything that is decided before a schedule begins. Parts can be left out to see what matters. */
export type Plan = {
  readonly seed: number;
  readonly sites: readonly SiteSetting[];
  /** How slow networks are, milliseconds one way. */
  readonly networkMs: number;
  readonly items: readonly (Step | Fault)[];
  /** How the end begins: who is still there, and what the clock shows. */
  readonly ending: {
    readonly closeAll: boolean;
    readonly leaveFrozen: boolean;
    readonly correctClock: boolean;
  };
};
