import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-rating';

const formIn = (canvas: HTMLElement) => canvas.querySelector('form')!;

/** An element as one of the controls in a form that the page has written itself. */
export default {
  title: 'In the page’s own form',
  component: TAG,
  argTypes: { ...argTypes, send: { control: 'inline-radio', options: ['own', 'form', 'both'] } },
  args: { name: 'visit', scale: 'stars' },
  render: (args, context) =>
    html`<form
      style="display: grid; gap: 1rem; max-inline-size: 40rem"
      @submit=${(event: Event) => event.preventDefault()}
    >
      <label style="display: grid; gap: 0.25rem">Order number <input name="order" value="A-1017" /></label>
      <fieldset style="border: 0; margin: 0; padding: 0" ?disabled=${args['in-disabled-fieldset']}>
        <hearback-rating
          ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
        ></hearback-rating>
      </fieldset>
      <div><button>Save the order</button> <button type="reset">Start again</button></div>
    </form>`,
} satisfies Meta<Args>;

export const Empty: Story = {};

export const Answered: Story = {
  play: async (context) => {
    await visitor(context, TAG).pick(4);
    await waitFor(() => expect(new FormData(formIn(context.canvasElement)).get('visit')).toBe('4'));
  },
};

export const AnswerRequired: Story = {
  args: { required: true },
  play: async (context) => {
    const { text, css } = visitor(context, TAG);
    await css("input[type='radio']");
    await userEvent.click(formIn(context.canvasElement).querySelector('button')!);
    await expect(await text('Please pick an answer.')).toBeVisible();
  },
};

export const WithAValue: Story = { args: { value: '3' } };

export const Disabled: Story = { args: { value: '3', 'in-disabled-fieldset': true } };

/** The page's button saves the order and sends the voice along. */
export const SentAlong: Story = {
  args: { send: 'both' },
  play: async (context) => {
    const { pick, seesReceived } = visitor(context, TAG);
    await pick(5);
    await userEvent.click(formIn(context.canvasElement).querySelector('button')!);
    await expect(await seesReceived()).toMatchObject({ score: 5 });
  },
};

/** Without a name it is no control: it sends by itself, wherever it stands. */
export const SendsByItself: Story = { args: { send: 'own' } };
