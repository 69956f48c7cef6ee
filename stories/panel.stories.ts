import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { DOWN, REASON, REFUSING } from './support/refusing.js';
import { ANSWERED } from './support/sample-case.js';
import { visitor, type Scene } from './support/visitor.js';
import { widgetMeta } from './support/widget-story.js';

type Story = StoryObj<Args>;
const TAG = 'hearback-widget';
const HEADING = 'How can we help?';

export default { ...widgetMeta, title: 'Panel' } satisfies Meta<Args>;

/** Presses the launcher and, if told, a tab; the panel is open after. */
async function open(scene: Scene, { label = 'Feedback', heading = HEADING, tab = '' } = {}) {
  const someone = visitor(scene, TAG);
  await someone.press(label);
  await expect(await someone.role('dialog', heading)).toBeVisible();
  if (tab) await userEvent.click(await someone.role('tab', tab));
  return someone;
}

export const Rating: Story = {
  play: async (context) => {
    const { role, text } = await open(context);
    await expect(await role('tab', 'Rate')).toHaveAttribute('aria-selected', 'true');
    await expect(await text('How satisfied are you?')).toBeVisible();
  },
};
export const Complaint: Story = {
  play: async (context) => {
    const { role } = await open(context, { tab: 'Complain' });
    await expect(await role('textbox', /What happened\?/)).toBeVisible();
  },
};
export const Suggestion: Story = {
  play: async (context) => {
    const { role } = await open(context, { tab: 'Suggest' });
    await expect(await role('textbox', /What is your idea\?/)).toBeVisible();
  },
};
export const Scorecard: Story = {
  args: { scorecard: 'technician', 'subject-type': 'staff', 'subject-id': 'technician-7' },
  play: async (context) => {
    const { text } = await open(context);
    await expect(await text('Courtesy and attitude')).toBeVisible();
  },
};

/** One kind needs no tabs. */
export const OneKind: Story = {
  args: { kinds: 'suggestion', heading: 'Suggestion box' },
  play: async (context) => {
    const { role, allOfRole } = await open(context, { heading: 'Suggestion box' });
    await expect(await role('textbox', /What is your idea\?/)).toBeVisible();
    await expect(allOfRole('tab')).toHaveLength(0);
  },
};
export const WithPromise: Story = {
  args: { promise: 'Every word is read by the service desk. Complaints have an answer within a day.' },
  play: async (context) => {
    const { text } = await open(context);
    await expect(await text(/answer within a day/)).toBeVisible();
  },
};

export const TopLeft: Story = { args: { position: 'top-left' }, play: async (context) => void (await open(context)) };
export const Dark: Story = { globals: { theme: 'dark' }, play: async (context) => void (await open(context)) };
export const OwnAccent: Story = { args: { accent: '#b8336a' }, play: async (context) => void (await open(context)) };
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async (context) => void (await open(context, { tab: 'Complain' })),
};
export const SimplifiedChinese: Story = {
  globals: { locale: 'zh-CN' },
  play: async (context) => {
    const { role } = await open(context, { label: '意见反馈', heading: '您想告诉我们什么？', tab: '投诉' });
    await expect(await role('button', '提交')).toBeVisible();
  },
};
export const TraditionalChinese: Story = {
  globals: { locale: 'zh-TW' },
  play: async (context) => {
    const { role } = await open(context, { label: '意見回饋', heading: '您想告訴我們什麼？', tab: '投訴' });
    await expect(await role('button', '送出')).toBeVisible();
  },
};

/** An earlier visit raised a case, and the desk has answered: the line leads to it. */
export const WithNews: Story = {
  parameters: { casesLeft: 1, tracked: ANSWERED },
  play: async (context) => {
    const { role } = await open(context, { label: 'Feedback News on 1 case' });
    await expect(await role('button', 'News on 1 case')).toBeVisible();
  },
};
export const WithNewsInTheDark: Story = { ...WithNews, globals: { theme: 'dark' } };
export const WithNewsAndPromise: Story = { ...WithNews, args: WithPromise.args! };
export const WithNewsOnAPhone: Story = {
  ...WithNews,
  tags: ['phone'],
  globals: { viewport: { value: 'mobile2' } },
};
export const WithNewsRightToLeft: Story = { ...WithNews, globals: { direction: 'rtl' } };
export const WithNewsInTraditionalChinese: Story = {
  ...WithNews,
  globals: { locale: 'zh-TW' },
  play: async (context) => {
    const { role } = await open(context, { label: '意見回饋 1 件案件有新進展', heading: '您想告訴我們什麼？' });
    await expect(await role('button', '1 件案件有新進展')).toBeVisible();
  },
};

/** The case that the line leads to. */
export const FollowingTheNews: Story = {
  ...WithNews,
  play: async (context) => {
    const { press, role } = await open(context, { label: 'Feedback News on 1 case' });
    await press('News on 1 case');
    await expect(await role('heading', 'There is an answer for you')).toBeVisible();
  },
};

/** A sheet at the lower edge, as high as what it holds. */
export const OnAPhone: Story = {
  tags: ['phone'],
  globals: { viewport: { value: 'mobile2' } },
  play: async (context) => {
    const { role } = await open(context);
    const sheet = await role('dialog', HEADING);
    const edges = () => {
      const { left, right, bottom } = sheet.getBoundingClientRect();
      return [left, right, bottom].map(Math.round);
    };
    if (innerWidth < 600) await waitFor(async () => expect(edges()).toEqual([0, innerWidth, innerHeight]));
  },
};

/** Tabs by arrow keys, Escape closes, and the focus goes back to where it came from. */
export const ByKeyboard: Story = {
  play: async (context) => {
    const { host, role } = visitor(context, TAG);
    const closed = fn();
    host.addEventListener('hearback-close', closed);
    const launcher = await role('button', 'Feedback');
    launcher.focus();
    await userEvent.keyboard('{Enter}');
    await expect(await role('dialog', HEADING)).toBeVisible();
    (await role('tab', 'Rate')).focus();
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(async () => expect(await role('tab', 'Complain')).toHaveAttribute('aria-selected', 'true'));
    await userEvent.keyboard('{End}');
    await waitFor(async () => expect(await role('tab', 'Suggest')).toHaveAttribute('aria-selected', 'true'));
    await userEvent.keyboard('{Escape}');
    await waitFor(async () => expect(closed).toHaveBeenCalledOnce());
    await expect(host.shadowRoot!.activeElement).toBe(launcher);
    await expect(launcher).toHaveAttribute('aria-expanded', 'false');
  },
};

/** What was typed is there when the panel opens again. */
export const KeepsWhatWasTyped: Story = {
  play: async (context) => {
    const { press, role, write } = await open(context, { tab: 'Complain' });
    await write(/What happened\?/, 'Nobody came.');
    await press('Close');
    await press('Feedback');
    await expect(await role('textbox', /What happened\?/)).toHaveValue('Nobody came.');
  },
};

export const SavedOnThisDevice: Story = {
  parameters: { endpoint: DOWN },
  play: async (context) => {
    const { pick, send, seesSaved } = await open(context);
    await pick(4);
    await send();
    await seesSaved();
  },
};
export const Received: Story = {
  play: async (context) => {
    const { write, send, seesReceived } = await open(context, { tab: 'Suggest' });
    await write(/What is your idea\?/, 'A bench at the stop.');
    await send();
    await expect(await seesReceived()).toMatchObject({ text: 'A bench at the stop.' });
  },
};
export const Refused: Story = {
  parameters: { endpoint: REFUSING },
  play: async (context) => {
    const { write, send, seesRefused } = await open(context, { tab: 'Complain' });
    await write(/What happened\?/, 'Nobody came.');
    await send();
    await seesRefused(REASON);
  },
};
