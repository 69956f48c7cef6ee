import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent } from 'storybook/test';
import type { Args } from './support/arg-types.js';
import { DOWN, REASON, REFUSING } from './support/refusing.js';
import { visitor, type Scene } from './support/visitor.js';
import { widgetMeta } from './support/widget-story.js';

type Story = StoryObj<Args>;
const TAG = 'hearback-widget';

/** The plain form that takes the panel's place where that cannot load or render. */
export default { ...widgetMeta, title: 'Stand-in' } satisfies Meta<Args>;

const open = async (context: Scene) => {
  const person = visitor(context, TAG);
  (person.host as HTMLElement & { open(): void; giveWay(): void }).giveWay();
  await userEvent.click(await person.role('button', 'Feedback'));
  await person.role('dialog', 'How can we help?');
  return person;
};

const complain = async (context: Scene) => {
  const person = await open(context);
  await userEvent.click(await person.css("input[value='complaint']"));
  await person.write('What happened?', 'No water since Tuesday.');
  await person.write('E-mail', 'ada@example.org');
  await person.send();
  return person;
};

export const Open: Story = { play: async (context) => void (await open(context)) };
export const Dark: Story = { ...Open, globals: { theme: 'dark' } };
export const Phone: Story = { ...Open, tags: ['phone'], globals: { viewport: { value: 'mobile2' } } };
export const OneKind: Story = { args: { kinds: 'suggestion', promise: 'A person answers within two days.' }, ...Open };

export const Empty: Story = {
  play: async (context) => {
    const { send, text, received } = await open(context);
    await send();
    await expect(await text('Please pick an answer.')).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

export const Received: Story = {
  play: async (context) => {
    const { text, arrived } = await complain(context);
    await expect(await text('Received')).toBeVisible();
    await expect(await arrived()).toMatchObject({
      text: 'No water since Tuesday.',
      contact: { email: 'ada@example.org' },
    });
  },
};

export const Saved: Story = {
  parameters: { endpoint: DOWN },
  play: async (context) => {
    const { text, received } = await complain(context);
    await expect(await text('Saved on this device')).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

export const Refused: Story = {
  parameters: { endpoint: REFUSING },
  play: async (context) => {
    const { text } = await complain(context);
    await expect(await text('Not accepted')).toBeVisible();
    await expect(await text(new RegExp(REASON))).toBeVisible();
  },
};
