import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-scorecard';

const children = html`
  <hearback-dimension id="visit" label="Your visit" weight="0.7">
    <hearback-item id="waiting" label="Waiting time" required></hearback-item>
    <hearback-item id="queue" label="Order in the queue" when="waiting <= 2"></hearback-item>
    <hearback-item id="staff" label="The staff at the counter"></hearback-item>
  </hearback-dimension>
  <hearback-dimension id="rooms" label="Our rooms" weight="0.3">
    <hearback-item id="tidy" label="Tidiness"></hearback-item>
  </hearback-dimension>
`;

/** What a scorecard can ask, and how. With `own`, its children say what. */
export default {
  title: 'Scorecard/Questions',
  component: TAG,
  argTypes: {
    ...argTypes,
    steps: { control: 'inline-radio', options: ['auto', 'always', 'never'] },
    own: { control: 'boolean' },
  },
  args: { steps: 'never' },
  render: ({ own, ...args }, context) =>
    html`<hearback-scorecard ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
      >${own ? children : nothing}</hearback-scorecard
    >`,
} satisfies Meta<Args>;

export const Servqual: Story = { args: { preset: 'servqual' } };
export const Courier: Story = { args: { preset: 'courier' } };
export const EquipmentAfterSales: Story = { args: { preset: 'equipment-after-sales' } };
export const Nursing: Story = { args: { preset: 'nursing', lang: 'zh-TW' } };
export const ServqualInArabic: Story = { args: { preset: 'servqual', lang: 'ar' } };

export const OwnQuestions: Story = { args: { own: true, scorecard: 'front-desk', scale: 'stars' } };
export const OwnOnNps: Story = { args: { own: true, scale: 'nps' } };
export const OwnOnPercent: Story = { args: { own: true, scale: 'percent' } };
export const OwnOnThumbs: Story = { args: { own: true, scale: 'thumbs' } };

/** Bars stand in for questions that are long on their way, as in a panel for a form; here the page has yet to put them in. */
export const QuestionsOnTheirWay: Story = {
  render: (args, context) =>
    html`<hearback-scorecard ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
      ><hearback-dimension label="Your visit"></hearback-dimension
    ></hearback-scorecard>`,
  play: async (context) => {
    const { css } = visitor(context, TAG);
    const bars = await css('#rows.waiting');
    await waitFor(() => expect(getComputedStyle(bars, '::before').opacity).toBe('1'));
  },
};

/** A low score brings a further row. */
export const OneMoreRow: Story = {
  args: { own: true, scale: 'stars' },
  play: async (context) => {
    const { pick, text } = visitor(context, TAG);
    await pick(1, 'item-waiting');
    await expect(await text('Order in the queue')).toBeVisible();
  },
};

export const RowRequired: Story = {
  args: { own: true, scale: 'stars' },
  play: async (context) => {
    const { pick, send, text } = visitor(context, TAG);
    await pick(5, 'item-tidy');
    await send();
    await expect(await text('Please answer this question.')).toBeVisible();
  },
};

/** Both sides of a gap, sent as one voice. */
export const ExpectedAndGot: Story = {
  args: { preset: 'technician', mode: 'expectation perception' },
  play: async (context) => {
    const { pick, send, seesReceived } = visitor(context, TAG);
    await pick(5, 'expectation-skill');
    await pick(2, 'item-skill');
    await send();
    await expect(await seesReceived()).toMatchObject({
      answers: [
        { item: 'skill', facet: 'expectation', score: 5 },
        { item: 'skill', facet: 'perception', score: 2 },
      ],
    });
  },
};

export const OneByOne: Story = { args: { preset: 'technician', steps: 'always' } };

export const OneByOneFurtherOn: Story = {
  args: { preset: 'technician', steps: 'always' },
  play: async (context) => {
    const { pick, press, text } = visitor(context, TAG);
    await pick(4, 'item-attitude');
    await press('Next');
    await expect(await text('2 of 5')).toBeVisible();
    await press('Back');
    await expect(await pick(4, 'item-attitude')).toBeChecked();
  },
};

export const OneByOneAtTheEnd: Story = {
  args: { preset: 'technician', steps: 'always' },
  play: async (context) => {
    const { pick, press, send, seesReceived } = visitor(context, TAG);
    await pick(4, 'item-attitude');
    await press('Next');
    await press('Next');
    await press('Next');
    await press('Next');
    await send();
    await expect(await seesReceived()).toMatchObject({ answers: [{ item: 'attitude', score: 4 }] });
  },
};
