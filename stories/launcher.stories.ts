import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { DOWN } from './support/refusing.js';
import { ANSWERED } from './support/sample-case.js';
import { visitor, type Scene } from './support/visitor.js';
import { widgetMeta } from './support/widget-story.js';

type Story = StoryObj<Args>;
const TAG = 'hearback-widget';

export default { ...widgetMeta, title: 'Launcher' } satisfies Meta<Args>;

/** The launcher stands in the corner where it was put. */
const standsAt = (vertical: 'top' | 'bottom', horizontal: 'left' | 'right') => async (context: Scene) => {
  const { role } = visitor(context, TAG);
  const { top, bottom, left, right } = (await role('button', 'Feedback')).getBoundingClientRect();
  const nearTop = top < innerHeight - bottom;
  const nearLeft = left < innerWidth - right;
  await expect([nearTop ? 'top' : 'bottom', nearLeft ? 'left' : 'right']).toEqual([vertical, horizontal]);
};

export const BottomEnd: Story = { play: standsAt('bottom', 'right') };
export const BottomStart: Story = { args: { position: 'bottom-start' }, play: standsAt('bottom', 'left') };
export const BottomRight: Story = { args: { position: 'bottom-right' }, play: standsAt('bottom', 'right') };
export const BottomLeft: Story = { args: { position: 'bottom-left' }, play: standsAt('bottom', 'left') };
export const TopEnd: Story = { args: { position: 'top-end' }, play: standsAt('top', 'right') };
export const TopLeft: Story = { args: { position: 'top-left' }, play: standsAt('top', 'left') };
export const RightToLeft: Story = { globals: { direction: 'rtl' }, play: standsAt('bottom', 'left') };
export const RightToLeftAtTheStart: Story = {
  ...RightToLeft,
  args: { position: 'bottom-start' },
  play: standsAt('bottom', 'right'),
};

export const Light: Story = { globals: { theme: 'light' } };
export const Dark: Story = { globals: { theme: 'dark' } };
export const DarkOnALightPage: Story = { args: { theme: 'dark' }, globals: { theme: 'light' } };
export const OwnAccent: Story = { args: { accent: '#b8336a' } };
export const PaleAccent: Story = { args: { accent: '#ffe08a' } };
export const OwnLabel: Story = {
  args: { label: 'Tell us' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', 'Tell us')).toBeVisible();
  },
};

export const SimplifiedChinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', '意见反馈')).toBeVisible();
  },
};
export const TraditionalChinese: Story = {
  globals: { locale: 'zh-TW' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', '意見回饋')).toBeVisible();
  },
};

/** On a narrow screen the icon is enough to see; the label stays for screen readers. */
export const IconOnly: Story = {
  tags: ['phone'],
  globals: { viewport: { value: 'mobile2' } },
  play: async (context) => {
    const button = await visitor(context, TAG).role('button', 'Feedback');
    if (innerWidth < 600) await expect(button.getBoundingClientRect().width).toBeLessThan(60);
  },
};

/** Nothing of the panel is loaded before somebody reaches for the launcher; then it is on its way before the press. */
export const ReachedFor: Story = {
  play: async (context) => {
    const { host, role } = visitor(context, TAG);
    const panel = () => host.shadowRoot!.querySelector('hearback-panel');
    const opened = fn();
    host.addEventListener('hearback-open', opened);
    const button = await role('button', 'Feedback');
    await expect(panel()).toBeNull();
    await userEvent.hover(button);
    await waitFor(async () => expect(panel()).not.toBeNull(), { timeout: 15_000 });
    await expect(opened).not.toHaveBeenCalled();
    await expect(button).toHaveAttribute('aria-expanded', 'false');
  },
};

/** What could not be sent yet is said at the launcher, in figures and in its name. */
export const WithSomethingUnsent: Story = {
  parameters: { endpoint: DOWN },
  play: async (context) => {
    const { press, pick, send, seesSaved, role } = visitor(context, TAG);
    await press('Feedback');
    await pick(4);
    await send();
    await seesSaved();
    await press('Close');
    await waitFor(async () => expect(await role('button', 'Feedback 1 not sent yet')).toBeVisible(), {
      timeout: 15_000,
    });
  },
};

/** An earlier visit raised two cases, and the desk has answered. */
export const WithNews: Story = {
  parameters: { casesLeft: 2, tracked: ANSWERED },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', 'Feedback News on 2 cases')).toBeVisible();
  },
};
export const WithNewsInTheDark: Story = { ...WithNews, globals: { theme: 'dark' } };
export const WithNewsAtTheEdge: Story = { ...WithNews, args: { position: 'end' } };
export const WithNewsOnAPhone: Story = {
  ...WithNews,
  tags: ['phone'],
  globals: { viewport: { value: 'mobile2' } },
};
export const WithNewsRightToLeft: Story = {
  ...WithNews,
  globals: { locale: 'ar' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', 'رأيكم يهمنا جديد في طلبين')).toBeVisible();
  },
};
export const WithNewsInTraditionalChinese: Story = {
  ...WithNews,
  globals: { locale: 'zh-TW' },
  play: async (context) => {
    await expect(await visitor(context, TAG).role('button', '意見回饋 2 件案件有新進展')).toBeVisible();
  },
};

/** What waits on this device is said after the news; the figure is that of the news. */
export const WithNewsAndSomethingUnsent: Story = {
  parameters: { ...WithNews.parameters, endpoint: DOWN },
  play: async (context) => {
    const { press, pick, send, seesSaved, role } = visitor(context, TAG);
    await press(/^Feedback/);
    await pick(4);
    await send();
    await seesSaved();
    await press('Close');
    await waitFor(async () => expect(await role('button', 'Feedback News on 2 cases 1 not sent yet')).toBeVisible(), {
      timeout: 15_000,
    });
  },
};
