import type { Facet, Respondent } from '@hearback/protocol/light';

/** The sides that gaps lie between: who was asked, and for what. */
export const GAP_SIDES = [
  'customer-expectation',
  'customer-perception',
  'manager-expectation',
  'standard',
  'inspector-perception',
  'employee-perception',
  'promise',
] as const satisfies readonly (Facet | `${Respondent}-${Facet}`)[];

/** One of {@link GAP_SIDES}. `manager-expectation` is what managers think that customers expect. */
export type GapSide = (typeof GAP_SIDES)[number];

/** The gaps by their numbers. */
export const GAP_NUMBERS = [1, 2, 3, 4, 5] as const;

/** 1 listening, 2 design, 3 performance, 4 communication, 5 the customer's own. */
export type GapNumber = (typeof GAP_NUMBERS)[number];

/** What a gap is the difference of. At either end the first side with answers counts. */
interface GapEnds {
  readonly minuend: readonly [GapSide, ...GapSide[]];
  readonly subtrahend: readonly [GapSide, ...GapSide[]];
}

/** What was delivered: as inspectors saw it, or else as those who delivered it did. */
const DELIVERY = ['inspector-perception', 'employee-perception'] as const;

/** The two ends of each gap. */
export const GAP_ENDS: Readonly<Record<GapNumber, GapEnds>> = {
  1: { minuend: ['manager-expectation'], subtrahend: ['customer-expectation'] },
  2: { minuend: ['standard'], subtrahend: ['manager-expectation'] },
  3: { minuend: DELIVERY, subtrahend: ['standard'] },
  4: { minuend: DELIVERY, subtrahend: ['promise'] },
  5: { minuend: ['customer-perception'], subtrahend: ['customer-expectation'] },
};
