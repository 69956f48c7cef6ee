import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig } from 'vite';

export default {
  framework: '@storybook/web-components-vite',
  stories: ['../*.mdx', '../*.stories.ts'],
  staticDirs: ['../public'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  features: { sidebarOnboardingChecklist: false },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  viteFinal: (config) =>
    mergeConfig(config, {
      resolve: { conditions: ['@hearback/source', 'module', 'browser', 'development|production'] },
      build: { target: 'es2022', chunkSizeWarningLimit: 4000 },
    }),
} satisfies StorybookConfig;
