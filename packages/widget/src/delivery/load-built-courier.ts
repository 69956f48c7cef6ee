import { inGoodTime } from '../loader/in-good-time.js';
import type { Courier } from './courier-type.js';

/** From a chunk: the file beside the tag, whose name and exports stay from release to release. */
const FALLBACK: string = '../../hearback-fallback.js';

type Beside = { readonly spareCourier: () => Promise<Courier> };

let coming: Promise<Courier> | undefined;

/**
 * As in `load-courier.ts`, whose place this module takes in the chunks of the tag. Where the chunk does not come, as when a release has taken it
 * away while the page was open, the file beside the tag has what sends in its place. One wait serves all who ask; whoever asks after it failed
 * has the chunk tried first, which may only have been slow, and keeps voices where the other may not.
 *
 * @throws If neither can be fetched, or comes.
 */
export const loadCourier = (): Promise<Courier> =>
  (coming ??= inGoodTime(import('./courier.js')).catch(() => {
    coming = undefined;
    return inGoodTime(
      import(/* @vite-ignore */ FALLBACK).then((beside: Beside): Promise<Courier> => beside.spareCourier()),
    );
  }));
