import { inGoodTime } from '../loader/in-good-time.js';
import type { Courier } from './courier-type.js';

/** From a chunk: the file beside the tag, whose name and exports stay from release to release. */
const FALLBACK: string = '../../hearback-fallback.js';

type Beside = { readonly spareCourier: () => Promise<Courier> };

/**
 * As in `load-courier.ts`, whose place this module takes in the chunks of the tag. Where the chunk does not come, as when a release has taken it
 * away while the page was open, the file beside the tag has what sends in its place.
 *
 * @throws If neither can be fetched, or comes.
 */
export const loadCourier = (): Promise<Courier> =>
  inGoodTime(import('./courier.js')).catch(() =>
    inGoodTime(import(/* @vite-ignore */ FALLBACK).then((beside: Beside): Promise<Courier> => beside.spareCourier())),
  );
