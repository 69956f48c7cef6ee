import type { SimPage } from '../browser/sim-page.js';
import type { Answer } from './answer.js';
import type { Twist } from './sim-endpoint.js';

/** One request on its way. */
export type Flight = {
  readonly nth: number;
  readonly page: SimPage;
  readonly url: string;
  readonly body: string;
  /** Carries a file. */
  readonly isFile: boolean;
  /** What the other side does with it, once it is there. */
  readonly receive: (twist?: Twist) => Answer;
  /** Takes note of it, and no more. */
  readonly overlook: () => void;
  readonly keepalive: boolean;
  /** Milliseconds since the schedule began. */
  readonly askedAtMs: number;
  /** It has reached the other side. */
  arrived: boolean;
  /** It will never reach the other side. */
  dropped: boolean;
  /** Nobody hears of it any more, or everybody has. */
  over: boolean;
  readonly resolve: (response: Response) => void;
  readonly reject: (error: unknown) => void;
};
