import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Hearback', colorPrimary: '#0a5c7d', colorSecondary: '#0a5c7d' }),
});
