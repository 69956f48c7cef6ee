import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { endStates } from './support/end-states.js';
import { rehearsalOf } from './support/rehearsal.js';
import { visitor } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-complaint';
const TEXT = 'Nobody came on Tuesday, and nobody called.';

export default {
  title: 'Complaint',
  component: TAG,
  argTypes,
  args: { 'subject-type': 'order', 'subject-id': 'A-1042', 'subject-name': 'Meter replacement A-1042' },
  render: (args, context) =>
    html`<hearback-complaint
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-complaint>`,
} satisfies Meta<Args>;

/** As short as a complaint can be: one field has to be filled in. */
export const Short: Story = {};

export const WithPromise: Story = {
  args: { promise: 'The service desk reads it within 2 hours, and you have an answer within a day.' },
  play: async (context) => {
    await expect(await visitor(context, TAG).text(/within 2 hours/)).toBeVisible();
  },
};

/** All that can be told: category, remedy, date, severity, kind of failure, contact. */
export const EveryDetail: Story = {
  play: async (context) => {
    const { write, pick, text, css, role, send, seesReceived } = visitor(context, TAG);
    await write(/What happened\?/, TEXT);
    await pick('delay');
    await pick('other', 'wanted');
    await write(/What would you like us to do\?/, 'Come on Saturday.');
    await userEvent.click(await text('Add more detail'));
    await userEvent.type(await css("input[type='date']"), '2026-01-13');
    await pick('B');
    await pick('outcome');
    await write(/Name/, 'Alex Morgan');
    await write(/Phone/, '+44 20 7946 0018');
    await userEvent.click(await role('checkbox', /You may call me/));
    await write(/E-mail/, 'alex@example.org');
    await pick('message');
    await send();
    await expect(await seesReceived()).toMatchObject({
      text: TEXT,
      category: 'delay',
      wanted: 'other',
      wantedDetail: 'Come on Saturday.',
      occurredAt: '2026-01-13',
      severity: 'B',
      failure: 'outcome',
      contact: {
        name: 'Alex Morgan',
        phone: '+44 20 7946 0018',
        email: 'alex@example.org',
        channel: 'message',
        callback: true,
      },
    });
  },
};

/** The same form with everything unfolded and nothing sent. */
export const DetailOpen: Story = {
  play: async (context) => {
    const { text, css } = visitor(context, TAG);
    await userEvent.click(await text('Add more detail'));
    await expect(await css("input[type='date']")).toBeVisible();
  },
};

export const NothingWritten: Story = {
  play: async (context) => {
    const { send, text, role, received } = visitor(context, TAG);
    await send();
    await expect(await text('Please tell us what happened.')).toBeVisible();
    await expect(await role('textbox', /What happened\?/)).toHaveAttribute('aria-invalid', 'true');
    await expect(received()).toHaveLength(0);
  },
};

export const ContactRequired: Story = {
  args: { contact: 'required', anonymous: 'never' },
  play: async (context) => {
    const { write, send, text, received } = visitor(context, TAG);
    await write(/What happened\?/, TEXT);
    await send();
    await expect(await text(/Please leave a phone number or an e-mail address/)).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

export const IncompleteContact: Story = {
  play: async (context) => {
    const { write, send, text, received } = visitor(context, TAG);
    await write(/What happened\?/, TEXT);
    await write(/E-mail/, 'alex@');
    await send();
    await expect(await text(/This e-mail address does not look complete/)).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

/** What was typed as contact stays behind when the person chooses to be anonymous. */
export const Anonymous: Story = {
  play: async (context) => {
    const { write, role, send, seesReceived, allOfRole } = visitor(context, TAG);
    await write(/What happened\?/, TEXT);
    await write(/Phone/, '+44 20 7946 0018');
    await userEvent.click(await role('switch', 'Send anonymously'));
    await expect(allOfRole('textbox', /Phone/)).toHaveLength(0);
    await send();
    const data = await seesReceived();
    await expect(data).toMatchObject({ text: TEXT, anonymous: true });
    await expect(data).not.toHaveProperty('contact');
  },
};

export const AlwaysAnonymous: Story = {
  args: { anonymous: 'always' },
  play: async (context) => {
    const { role, allOfRole } = visitor(context, TAG);
    await role('textbox', /What happened\?/);
    await expect(allOfRole('textbox', /Phone/)).toHaveLength(0);
  },
};

export const OwnCategories: Story = {
  args: { categories: 'leak:A leak, pressure:Low pressure, meter:My meter' },
  play: async (context) => {
    const { role, allOfRole } = visitor(context, TAG);
    await expect(await role('radio', 'Low pressure')).toBeVisible();
    await expect(allOfRole('radio', 'Delay')).toHaveLength(0);
  },
};

/** Where it is about safety, the form asks first whether anybody is in danger. */
export const Danger: Story = {
  args: { emergency: 'Call 112, or our line for broken pipes: 0800 123 456.' },
  play: async (context) => {
    const { pick, text } = visitor(context, TAG);
    await pick('safety');
    await expect(await text('Is anyone in danger right now?')).toBeVisible();
    await expect(await text(/0800 123 456/)).toBeVisible();
  },
};

/** Nothing is sent before the person has agreed to what the page asks. */
export const Consent: Story = {
  args: { consent: 'I agree that what I write and how to reach me is kept until the case is closed.' },
  play: async (context) => {
    const { write, send, text, received } = visitor(context, TAG);
    await write(/What happened\?/, TEXT);
    await send();
    await expect(await text(/Please tick the box to agree/)).toBeVisible();
    await expect(received()).toHaveLength(0);
  },
};

export const ConsentGiven: Story = {
  args: Consent.args!,
  play: async (context) => {
    const { write, send, role, seesReceived } = visitor(context, TAG);
    await write(/What happened\?/, TEXT);
    await userEvent.click(await role('checkbox', /I agree/));
    await send();
    await expect(await seesReceived()).toMatchObject({ text: TEXT });
  },
};

/** A page can keep a voice from being captured. */
export const PreventedByThePage: Story = {
  play: async (context) => {
    const { host, write, send, received, allOfText } = visitor(context, TAG);
    const prevent = fn((event: Event) => event.preventDefault());
    host.addEventListener('hearback-submit', prevent);
    await write(/What happened\?/, TEXT);
    await send();
    await waitFor(async () => expect(prevent).toHaveBeenCalledOnce());
    await expect(received()).toHaveLength(0);
    await expect(allOfText('Received')).toHaveLength(0);
  },
};

const ends = endStates({
  tag: TAG,
  fill: async ({ write, pick }) => {
    await write(/What happened\?/, TEXT);
    await pick('delay');
  },
  expected: {
    text: TEXT,
    category: 'delay',
    subject: { type: 'order', id: 'A-1042', name: 'Meter replacement A-1042' },
    trackingKeyHash: expect.stringMatching(/^[0-9a-f]{64}$/),
  },
});
export const SavedOnThisDevice = ends.saved;
export const Received = ends.received;
export const Refused = ends.refused;

/** After a refusal the text is still there, and a changed one can be sent. */
export const ChangedAfterRefusal: Story = {
  parameters: ends.refused.parameters!,
  play: async (context) => {
    await ends.refused.play!(context);
    const { press, write, send, role, behave, seesReceived } = visitor(context, TAG);
    behave({ kind: 'accept' });
    await press('Change and try again');
    await expect(await role('textbox', /What happened\?/)).toHaveValue(TEXT);
    await write(/What happened\?/, ' Please call me.');
    await send();
    await expect(await seesReceived()).toMatchObject({ text: `${TEXT} Please call me.` });
  },
};
