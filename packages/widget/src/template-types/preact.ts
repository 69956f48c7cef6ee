import type { ClassAttributes, HTMLAttributes } from 'preact';
import type { HearbackTags } from '../page-types.js';
import type { ElementOf } from './element-of.js';
import type { Listeners } from './listeners.js';

type Tags = {
  [Tag in keyof HearbackTags]: HearbackTags[Tag] &
    Listeners<'on'> &
    HTMLAttributes<ElementOf<Tag>> &
    ClassAttributes<ElementOf<Tag>>;
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
