import type { ArgTypes } from '@storybook/web-components-vite';
import type { AttributeValues } from './attributes.js';

/** Arguments of every story are the attributes of its element, by their own names. */
export type Args = AttributeValues;

/** Controls for what every element has and the manifest knows for no more than text. */
export const argTypes: Partial<ArgTypes<Args>> = {
  accent: { control: 'color' },
  lang: {
    control: 'select',
    options: ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'ar', 'hi', 'vi'],
  },
};
