import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, type Args } from './arg-types.js';
import { attributes } from './attributes.js';
import { ENDPOINT } from './endpoint.js';
import { hostPage } from './host-page.js';
import { rehearsalOf } from './rehearsal.js';
import '@hearback/widget/define';

const CORNERS = ['bottom', 'top'].flatMap((edge) => ['end', 'start', 'right', 'left'].map((side) => `${edge}-${side}`));

/** The widget in the corner of a page: what the stories of launcher and panel share. */
export const widgetMeta = {
  component: 'hearback-widget',
  argTypes: {
    ...argTypes,
    position: { control: 'select', options: [...CORNERS, 'end', 'start', 'right', 'left', 'inline'] },
  },
  args: {},
  parameters: { layout: 'fullscreen' },
  render: (args, context) => html`
    ${hostPage(args.layout === 'card' || args.layout === 'strip' ? '0' : '90vh')}
    <hearback-widget ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}></hearback-widget>
  `,
} satisfies Meta<Args>;
