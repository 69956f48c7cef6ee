import type { HTMLAttributes, PublicProps } from 'vue';
import type { HearbackEvents, HearbackTags } from '../page-types.js';

type Camel<Name> = Name extends `${infer Head}-${infer Tail}`
  ? `${Capitalize<Head>}${Camel<Tail>}`
  : Capitalize<Name & string>;
type Listeners = { [Name in keyof HearbackEvents as `on${Camel<Name>}`]?: (event: HearbackEvents[Name]) => void };
/** What `v-model` becomes. */
type Model = { modelValue?: string };
type Tags = {
  [Tag in keyof HearbackTags]: new () => {
    $props: HearbackTags[Tag] & Model & Listeners & HTMLAttributes & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
