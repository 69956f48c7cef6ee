import type { Ability } from '../engines/engine.ts';
import type { Rig } from '../rig/rig.ts';

/** What a scenario found, in the words of the guarantee's table. */
export type Finding =
  /** Every voice at the endpoint, counted once. */
  | 'delivered'
  /** The same, and each came exactly once. */
  | 'delivered, sent once'
  /** The same, though some came more than once. */
  | 'delivered, counted once'
  /** The good ones delivered, the others refused and known to be. */
  | 'delivered; refusals shown'
  /** What was accepted is delivered; what could not be kept was not accepted. */
  | 'delivered, or refused at once'
  /** Where the promise is smaller, the page was told, and it held. */
  | 'less promised, and kept'
  /** Nobody was promised anything, and nothing false was said. */
  | 'nothing promised, nothing untrue'
  /** Lost with the storage, and nobody was told otherwise. */
  | 'lost with the storage, nothing untrue'
  /** Nothing is left on the device, because the person asked so. */
  | 'forgotten for good';

/** Something that happens to voices, and what has to come of them. */
export type Scenario = {
  /** Number in the list of scenarios, or letters for one beside it. */
  readonly key: string;
  /** What happens, as the table says it. */
  readonly title: string;
  /** What the engine has to be able to do. */
  readonly needs?: readonly Ability[];
  /** Whether it kills the browser and so has one of its own. */
  readonly alone?: boolean;
  /** Plays it; fails if a promise is broken. */
  readonly play: (rig: Rig) => Promise<Finding>;
};
