import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { expect } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { inside } from './support/inside.js';
import { rehearsalOf } from './support/rehearsal.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;

/** All inline elements, one under the other, on grounds and in languages that a page may have. */
export default {
  title: 'Appearance',
  argTypes,
  args: {},
  render: (args, { loaded, parameters }) => {
    const shared = { endpoint: ENDPOINT, site: rehearsalOf({ loaded }).site, ...args };
    return html`<div style=${styleMap({ display: 'grid', gap: '2rem', maxWidth: '40rem', ...parameters['ground'] })}>
      <hearback-rating ${attributes(shared)}></hearback-rating>
      <hearback-rating ${attributes({ ...shared, scale: 'nps' })}></hearback-rating>
      <hearback-scorecard ${attributes({ ...shared, scorecard: 'technician' })}></hearback-scorecard>
      <hearback-complaint ${attributes(shared)}></hearback-complaint>
      <hearback-suggestion ${attributes(shared)}></hearback-suggestion>
    </div>`;
  },
} satisfies Meta<Args>;

/** Every form is there, in the language that its button is labelled in, and no wider than its place. */
const shows = (send: string | RegExp, direction: 'ltr' | 'rtl' = 'ltr') =>
  async function play({ canvasElement }: { canvasElement: HTMLElement }) {
    for (const element of canvasElement.querySelectorAll('[endpoint]')) {
      // oxlint-disable-next-line no-await-in-loop -- the report names the first element that fails
      const button = await inside(element).role('button', send);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect(getComputedStyle(button).direction).toBe(direction);
      // oxlint-disable-next-line no-await-in-loop -- as above
      await expect(element.scrollWidth).toBeLessThanOrEqual(Math.ceil(element.getBoundingClientRect().width));
    }
  };

export const Light: Story = { globals: { theme: 'light' }, play: shows('Send') };
export const Dark: Story = { globals: { theme: 'dark' }, play: shows('Send') };
export const SimplifiedChinese: Story = { globals: { locale: 'zh-CN' }, play: shows('提交') };
export const TraditionalChinese: Story = { globals: { locale: 'zh-TW' }, play: shows('送出') };
export const Japanese: Story = { globals: { locale: 'ja' }, play: shows('送信する') };
export const Korean: Story = { globals: { locale: 'ko' }, play: shows('보내기') };
export const Spanish: Story = { globals: { locale: 'es' }, play: shows('Enviar') };
export const French: Story = { globals: { locale: 'fr' }, play: shows('Envoyer') };
export const German: Story = { globals: { locale: 'de' }, play: shows('Senden') };
export const BrazilianPortuguese: Story = { globals: { locale: 'pt-BR' }, play: shows('Enviar') };
/** The page says nothing about direction; the language does. */
export const Arabic: Story = { globals: { locale: 'ar' }, play: shows('إرسال', 'rtl') };
export const Hindi: Story = { globals: { locale: 'hi' }, play: shows('भेजें') };
export const Vietnamese: Story = { globals: { locale: 'vi' }, play: shows('Gửi') };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: shows('Send', 'rtl') };
export const OwnAccent: Story = { args: { accent: '#b8336a' }, play: shows('Send') };
export const PaleAccent: Story = { args: { accent: '#ffe08a' }, play: shows('Send') };
export const InThePagesOwnType: Story = {
  parameters: { ground: { '--hearback-font': 'Georgia, serif', '--hearback-radius': '0', fontSize: '18px' } },
  play: shows('Send'),
};
/** A scorecard asks one question after the other there. */
export const NarrowColumn: Story = {
  parameters: { ground: { maxWidth: '17rem' } },
  play: shows(/^(?:Send|Next)$/),
};
export const NarrowColumnInChinese: Story = {
  ...NarrowColumn,
  globals: { locale: 'zh-TW' },
  play: shows(/^(?:送出|下一項)$/),
};
export const NarrowColumnInGerman: Story = {
  ...NarrowColumn,
  globals: { locale: 'de' },
  play: shows(/^(?:Senden|Weiter)$/),
};
/** A page that is dark and never said so by `color-scheme`. */
export const UndeclaredDarkGround: Story = {
  globals: { theme: 'none' },
  parameters: { ground: { background: '#101820', color: '#fff', padding: '2rem' } },
  play: shows('Send'),
};

export const Compact: Story = { args: { density: 'compact' }, play: shows('Send') };
export const CompactInTheDark: Story = { ...Compact, globals: { theme: 'dark' } };
export const SquareCorners: Story = { args: { radius: 'none' }, play: shows('Send') };
export const SmallCorners: Story = { args: { radius: 'small' }, play: shows('Send') };
export const Still: Story = { args: { motion: 'none' }, play: shows('Send') };
