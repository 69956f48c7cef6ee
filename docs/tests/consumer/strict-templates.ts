/// <reference types="@hearback/widget/types/svelte" />
/// <reference types="@hearback/widget/types/vue" />
import type { SvelteHTMLElements } from 'svelte/elements';
import type { GlobalComponents } from 'vue';

type Svelte = SvelteHTMLElements['hearback-rating'];
type Vue = InstanceType<GlobalComponents['hearback-rating']>['$props'];

const thank = (number: string) => console.log(number);

export const svelte: Svelte = {
  scale: 'stars',
  required: true,
  class: 'wide',
  oninput: (event) => thank(event.currentTarget.value ?? ''),
  'onhearback-stored': ({ detail }) => thank(detail.number),
};

export const vue: Vue = {
  scale: 'stars',
  required: true,
  class: 'wide',
  modelValue: '4',
  onHearbackStored: ({ detail }) => thank(detail.number),
};

// @ts-expect-error no such theme
export const svelteTheme: Svelte = { theme: 'sepia' };

// @ts-expect-error no such theme
export const vueTheme: Vue = { theme: 'sepia' };

// @ts-expect-error no such attribute
export const vueAttribute: Vue = { stars: '5' };
