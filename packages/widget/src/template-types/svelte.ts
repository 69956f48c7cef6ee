import type { HTMLAttributes } from 'svelte/elements';
import type { HearbackTags } from '../page-types.js';
import type { ElementOf } from './element-of.js';
import type { Listeners } from './listeners.js';

type Tags = { [Tag in keyof HearbackTags]: HearbackTags[Tag] & Listeners<'on'> & HTMLAttributes<ElementOf<Tag>> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
