import type { HearbackEvents } from '../page-types.js';

/** Listeners to every event, as templates write them: `on` before its name for React, Preact and Svelte, `on:` for Solid. */
export type Listeners<Prefix extends string> = {
  [Name in keyof HearbackEvents as `${Prefix}${Name}`]?: ((event: HearbackEvents[Name]) => void) | undefined;
};
