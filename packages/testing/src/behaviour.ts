/** What the endpoint says about one event. `missing` leaves the event's id out of the reply, which means: send it again. */
export type Verdict =
  | { readonly status: 'accepted' }
  | { readonly status: 'duplicate' }
  | { readonly status: 'retry'; /** Seconds to wait. */ readonly retryAfterS?: number | undefined }
  | {
      readonly status: 'rejected';
      /** Machine-readable reason. */
      readonly code: string;
      /** JSON Pointer into the event, such as `/data/score`. */
      readonly path?: string | undefined;
      /** Reason in words; the person who gave the feedback may read it. */
      readonly detail?: string | undefined;
    }
  | { readonly status: 'missing' };

/**
 * How the simulated endpoint answers. Whatever the behaviour, a request of the wrong media type gets 415, one that is
 * not JSON gets 400, and an event that breaks the protocol is rejected alone, because the real collector does so.
 *
 * - `accept`: stores and accepts every event; knows one it has seen as a duplicate.
 * - `flaky`: answers 503 to the first `failures` requests, then accepts.
 * - `slow`: accepts, each answer `delayMs` late.
 * - `rate-limited`: answers 429 with `Retry-After: retryAfterS` to the first `times` requests (default: all), then accepts.
 * - `partial`: gives the n-th different event the n-th verdict; events beyond the list are accepted. `retry` and `missing`
 *   are answered once per event: the next time, it is accepted. `rejected` stays rejected. `duplicate` stands for an
 *   event whose first answer was lost: it counts as received.
 * - `refusing`: rejects every event for one reason.
 * - `down`: no answer at all (a network error) to the first `times` requests (default: all), then accepts.
 */
export type Behaviour =
  | { readonly kind: 'accept' }
  | {
      readonly kind: 'flaky';
      /** Whole number of requests. */
      readonly failures: number;
      /** Whole seconds; without it, the answer asks for no wait. */
      readonly retryAfterS?: number | undefined;
    }
  | { readonly kind: 'slow'; /** Milliseconds. */ readonly delayMs: number }
  | {
      readonly kind: 'rate-limited';
      /** Whole seconds. */
      readonly retryAfterS: number;
      /** Whole number of requests; without it, every request. */
      readonly times?: number | undefined;
    }
  | { readonly kind: 'partial'; readonly verdicts: readonly Verdict[] }
  | {
      readonly kind: 'refusing';
      readonly code: string;
      readonly detail?: string | undefined;
      readonly path?: string | undefined;
    }
  | {
      readonly kind: 'down';
      /** Whole number of requests; without it, every request. */ readonly times?: number | undefined;
    };
