import type { GapNumber } from '../gap-sides.js';

/**
 * What usually opens each gap, and what closes it: phrases without a full stop, the most common first.
 *
 * @see Zeithaml, Berry & Parasuraman, "Communication and Control Processes in the Delivery of Service Quality", Journal of
 *   Marketing 52 (1988), 35–48.
 */
export type GapAdvice = Readonly<
  Record<GapNumber, { readonly causes: readonly string[]; readonly remedies: readonly string[] }>
>;
