import type { ArgTypes } from '@storybook/web-components-vite';
import type { AttributeValues } from './attributes.js';

/** Arguments of every story are the attributes of its element, by their own names. */
export type Args = AttributeValues;

/** Controls for the attributes that every element has. */
export const argTypes: Partial<ArgTypes<Args>> = {
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  accent: { control: 'color' },
  density: { control: 'inline-radio', options: ['cosy', 'compact'] },
  radius: { control: 'select', options: ['none', 'small', 'medium', 'large'] },
  motion: { control: 'inline-radio', options: ['auto', 'none'] },
  lang: {
    control: 'select',
    options: ['en', 'zh-CN', 'zh-TW', 'ja', 'ko', 'es', 'fr', 'de', 'pt-BR', 'ar', 'hi', 'vi'],
  },
  respondent: { control: 'select', options: ['customer', 'employee', 'manager', 'inspector'] },
  anonymous: { control: 'inline-radio', options: ['allow', 'always', 'never'] },
  contact: { control: 'inline-radio', options: ['optional', 'required', 'hidden'] },
};
