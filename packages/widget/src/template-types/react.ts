import type { ClassAttributes, HTMLAttributes } from 'react';
import type { HearbackTags } from '../page-types.js';
import type { ElementOf } from './element-of.js';
import type { Listeners } from './listeners.js';

type Tags = {
  [Tag in keyof HearbackTags]: HearbackTags[Tag] &
    Listeners<'on'> &
    HTMLAttributes<ElementOf<Tag>> &
    ClassAttributes<ElementOf<Tag>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
