import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor, type Scene } from './support/visitor.js';
import { widgetMeta } from './support/widget-story.js';

type Story = StoryObj<Args>;
const TAG = 'hearback-widget';
const HEADING = 'How can we help?';

export default {
  ...widgetMeta,
  title: 'Layouts',
  argTypes: {
    ...widgetMeta.argTypes,
    layout: { control: 'select', options: ['popover', 'modal', 'sheet', 'card', 'strip'] },
    history: { control: 'inline-radio', options: ['on', 'off'] },
  },
} satisfies Meta<Args>;

/** Opened by its launcher; the panel is there, modal or not. */
const opens = (isModal: boolean) => async (context: Scene) => {
  const { press, role } = visitor(context, TAG);
  await press('Feedback');
  const panel = await role('dialog', HEADING);
  await waitFor(async () => expect(panel).toBeVisible());
  await expect(panel.matches(':modal')).toBe(isModal);
};
/** In the page, without anybody having done anything. */
const isThere = async (context: Scene) => {
  const { text } = visitor(context, TAG);
  await expect(await text('How satisfied are you?')).toBeVisible();
};

export const Popover: Story = { play: opens(false) };
export const Modal: Story = { args: { layout: 'modal' }, play: opens(true) };
export const ModalInTheDark: Story = { ...Modal, globals: { theme: 'dark' } };
export const Sheet: Story = { args: { layout: 'sheet', history: 'off' }, play: opens(false) };
export const SheetInTheDark: Story = { ...Sheet, globals: { theme: 'dark' } };
export const Card: Story = { args: { layout: 'card', promise: 'We answer within a day.' }, play: isThere };
export const CardInTheDark: Story = { ...Card, globals: { theme: 'dark' } };
export const CardFromRightToLeft: Story = { ...Card, globals: { direction: 'rtl' } };
export const CardOnAPhone: Story = { ...Card, tags: ['phone'], globals: { viewport: { value: 'mobile2' } } };

export const Strip: Story = {
  args: { layout: 'strip' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', 'Complain')).toBeVisible();
  },
};
export const StripInTheDark: Story = { ...Strip, globals: { theme: 'dark' } };
export const StripOnAPhone: Story = { ...Strip, tags: ['phone'], globals: { viewport: { value: 'mobile2' } } };
export const StripInChinese: Story = {
  args: { layout: 'strip' },
  globals: { locale: 'zh-TW' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', '投訴')).toBeVisible();
  },
};
/** The panel takes the strip's place, with the kind that was asked for. */
export const StripOpened: Story = {
  args: { layout: 'strip' },
  play: async (context) => {
    const { press, role } = visitor(context, TAG);
    await press('Complain');
    await expect(await role('textbox', /What happened\?/)).toBeVisible();
  },
};

/** Half way up the edge, with its text along it. */
export const TabAtTheEnd: Story = { args: { position: 'end' }, play: opens(false) };
export const TabAtTheStart: Story = { args: { position: 'start' } };
export const TabFromRightToLeft: Story = { args: { position: 'end' }, globals: { direction: 'rtl' } };
export const TabInChinese: Story = { args: { position: 'end' }, globals: { locale: 'zh-TW' } };
export const TabOnAPhone: Story = { ...TabAtTheStart, tags: ['phone'], globals: { viewport: { value: 'mobile2' } } };

/** In the text of the page, as wide as what it says. */
export const LauncherInTheText: Story = { args: { position: 'inline' }, play: opens(false) };

/** A link of the page opens the panel and says so; there is no launcher. */
export const OwnTrigger: Story = {
  render: (args, context) => html`
    <p style="padding: 2rem">Anything amiss? <a id="tell" href="/contact">Tell us</a></p>
    <hearback-widget
      for="#tell"
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-widget>
  `,
  play: async (context) => {
    const { canvasElement } = context;
    const trigger = canvasElement.querySelector('#tell')!;
    await waitFor(async () => expect(trigger).toHaveAttribute('aria-expanded', 'false'), { timeout: 15_000 });
    await userEvent.click(trigger);
    await expect(await visitor(context, TAG).role('dialog', HEADING)).toBeVisible();
    await expect(trigger).toHaveAttribute('aria-expanded', 'true');
  },
};
