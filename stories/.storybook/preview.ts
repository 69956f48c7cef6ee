import type { Preview } from '@storybook/web-components-vite';
import { withActions } from 'storybook/actions/decorator';
import { descriptionOf, documentedArgs } from '../support/documented-args.js';
import { inPageOf } from '../support/page-decorator.js';
import { rehearse } from '../support/rehearsal.js';

export default {
  loaders: [rehearse],
  decorators: [withActions, inPageOf],
  initialGlobals: { theme: 'auto', locale: 'en', direction: 'auto' },
  globalTypes: {
    theme: {
      description: 'Theme of the page and the elements',
      toolbar: { icon: 'contrast', dynamicTitle: true, items: ['auto', 'light', 'dark'] },
    },
    locale: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'en', title: 'English' },
          { value: 'zh-CN', title: '简体中文' },
          { value: 'zh-TW', title: '繁體中文' },
          { value: 'ja', title: '日本語' },
          { value: 'ko', title: '한국어' },
          { value: 'es', title: 'Español' },
          { value: 'fr', title: 'Français' },
          { value: 'de', title: 'Deutsch' },
          { value: 'pt-BR', title: 'Português (Brasil)' },
          { value: 'ar', title: 'العربية' },
          { value: 'hi', title: 'हिन्दी' },
          { value: 'vi', title: 'Tiếng Việt' },
        ],
      },
    },
    direction: {
      description: 'Writing direction of the page',
      toolbar: { icon: 'transfer', dynamicTitle: true, items: ['auto', 'ltr', 'rtl'] },
    },
  },
  parameters: {
    layout: 'padded',
    controls: { expanded: true },
    docs: {
      extractArgTypes: documentedArgs,
      extractComponentDescription: descriptionOf,
      source: { excludeDecorators: true },
      toc: true,
    },
    options: {
      storySort: {
        method: 'alphabetical-by-kind',
        order: [
          'Start here',
          'Elements',
          ['hearback-widget', 'hearback-rating', 'hearback-scorecard', 'hearback-complaint', 'hearback-suggestion'],
          'Appearance',
          'Launcher',
          'Panel',
          'Layouts',
          'Prompts',
          'Rating',
          'Scorecard',
          'Complaint',
          'Suggestion',
          'Follow-up',
          'Tracker',
          'Delivery',
          'Kiosk',
        ],
      },
    },
    actions: {
      handles: [
        'hearback-open',
        'hearback-close',
        'hearback-submit',
        'hearback-stored',
        'hearback-delivered',
        'hearback-rejected',
      ],
    },
    a11y: { test: 'error', options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] } },
  },
} satisfies Preview;
