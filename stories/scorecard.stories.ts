import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { endStates } from './support/end-states.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
type Visitor = ReturnType<typeof visitor>;
const TAG = 'hearback-scorecard';
const ITEMS = ['attitude', 'skill', 'punctuality', 'promises-kept'];

export default {
  title: 'Scorecard',
  component: TAG,
  argTypes,
  args: {
    scorecard: 'technician',
    'subject-type': 'staff',
    'subject-id': 'technician-7',
    'subject-name': 'Technician no. 7',
  },
  render: (args, context) =>
    html`<hearback-scorecard
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-scorecard>`,
} satisfies Meta<Args>;

/** Picks a score in the first rows of the card, one each. */
async function score({ css, allOfCss }: Visitor, scores: readonly number[]) {
  await css("input[type='radio']");
  for (const [row, value] of scores.entries()) {
    const input = allOfCss(`input[type='radio'][value='${value}']`)[row];
    if (!input) throw new Error(`Failed to score row ${row}: expected a radio button with the value ${value}.`);
    await userEvent.click(input);
  }
}

export const Empty: Story = {
  play: async (context) => {
    const { text } = visitor(context, TAG);
    await expect(await text('Courtesy and attitude')).toBeVisible();
    await expect(await text('Doing what was promised')).toBeVisible();
  },
};

export const PartlyAnswered: Story = {
  play: async (context) => {
    const someone = visitor(context, TAG);
    await score(someone, [5, 4]);
    await expect(await someone.text('2 of 4 answered')).toBeVisible();
  },
};

export const NoAnswer: Story = {
  play: async (context) => {
    const { send, text, received } = visitor(context, TAG);
    await send();
    await expect(await text('Please answer at least one question.')).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

/** Rows that do not apply are told from rows left alone. */
export const OneDoesNotApply: Story = {
  play: async (context) => {
    const someone = visitor(context, TAG);
    await score(someone, [5]);
    await userEvent.click(someone.allOfRole('radio', /Does not apply/)[1]!);
    await someone.send();
    await expect(await someone.seesReceived()).toMatchObject({
      answers: [
        { item: 'attitude', score: 5 },
        { item: 'skill', score: null, skipped: true },
      ],
    });
  },
};

const ends = endStates({
  tag: TAG,
  fill: async (someone) => score(someone, [5, 4, 3, 2]),
  expected: {
    scale: 'likert5',
    scorecard: { id: 'technician', version: '1' },
    answers: ITEMS.map((item, row) => expect.objectContaining({ item, dimension: 'visit', score: 5 - row })),
  },
});
export const SavedOnThisDevice = ends.saved;
export const Received = ends.received;
export const Refused = ends.refused;
