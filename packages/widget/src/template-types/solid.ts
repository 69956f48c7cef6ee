import type { JSX as SolidJSX } from 'solid-js';
import type { HearbackTags } from '../page-types.js';
import type { ElementOf } from './element-of.js';
import type { Listeners } from './listeners.js';

type Bindings = { 'prop:value'?: string } & { [Name in `attr:${string}`]?: string };
type Tags = {
  [Tag in keyof HearbackTags]: HearbackTags[Tag] &
    Listeners<'on:'> &
    Bindings &
    SolidJSX.HTMLAttributes<ElementOf<Tag>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
