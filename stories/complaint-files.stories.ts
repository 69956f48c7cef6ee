import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { argTypes, type Args } from './support/arg-types.js';
import { attributes } from './support/attributes.js';
import { ENDPOINT } from './support/endpoint.js';
import { rehearsalOf } from './support/rehearsal.js';
import { samplePhoto } from './support/sample-photo.js';
import { visitor, type Scene } from './support/visitor.js';
import '@hearback/widget/define';

type Story = StoryObj<Args>;
const TAG = 'hearback-complaint';
const TEXT = 'Water stands in the street.';

export default {
  title: 'Complaint/Photos and files',
  component: TAG,
  argTypes,
  args: {},
  render: (args, context) =>
    html`<hearback-complaint
      ${attributes({ endpoint: ENDPOINT, site: rehearsalOf(context).site, ...args })}
    ></hearback-complaint>`,
} satisfies Meta<Args>;

const bill = () => new File(['%PDF-1.7'], 'bill-2026-04.pdf', { type: 'application/pdf' });

/** Drops files on the form, as from a folder. */
async function offer(scene: Scene, ...files: readonly File[]) {
  const someone = visitor(scene, TAG);
  await someone.role('textbox', /What happened\?/);
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  someone.host.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
  return someone;
}

/** What files take loads when somebody unfolds it. */
export const Unfolded: Story = {
  play: async (context) => {
    const { text, role } = visitor(context, TAG);
    await userEvent.click(await text('Add photos or files'));
    await expect(await role('button', 'Choose files')).toBeVisible();
  },
};

/** A photo is made anew on the device; anything else goes as it is, and the form says so. */
export const PhotoAndDocument: Story = {
  play: async (context) => {
    const { text, role } = await offer(context, await samplePhoto('IMG_2043.jpg'), bill());
    await expect(await text(/Location and time are removed/)).toBeVisible();
    await expect(await role('img', 'IMG_2043.jpg')).toBeVisible();
    await expect(await text(/Sent unchanged/)).toBeVisible();
  },
};

/** The complaint names its files by hash and size; the photo's own name stays on the device. */
export const Sent: Story = {
  play: async (context) => {
    const { write, send, text, seesReceived } = await offer(context, await samplePhoto('IMG_2043.jpg'));
    await write(/What happened\?/, TEXT);
    await text(/Location and time are removed/);
    await send();
    await expect(await seesReceived()).toMatchObject({
      text: TEXT,
      evidence: [{ mediaType: 'image/jpeg', name: 'photo-1.jpg', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
    });
  },
};

/** Each file that cannot be sent says why, beside those that can. */
export const Refused: Story = {
  play: async (context) => {
    const broken = new File(['?'], 'IMG_2044.HEIC', { type: 'image/heic' });
    const empty = new File([], 'empty.pdf', { type: 'application/pdf' });
    const { text } = await offer(context, broken, empty, bill());
    await expect(await text(/Your browser cannot open this photo/)).toBeVisible();
    await expect(await text(/This file is empty/)).toBeVisible();
  },
};

/** A photo that was refused, once the text has arrived: the receipt says which file it is, and why. */
export const PhotoThatWasRefused: Story = {
  parameters: { filesRefused: 'This office takes no bills. Please bring them along.' },
  play: async (context) => {
    const { write, send, text, seesReceived } = await offer(context, await samplePhoto('IMG_2043.jpg'), bill());
    await write(/What happened\?/, TEXT);
    await text(/Location and time are removed/);
    await send();
    await seesReceived();
    await expect(await text('IMG_2043.jpg was not accepted.')).toBeVisible();
    await expect(await text('bill-2026-04.pdf was not accepted.')).toBeVisible();
    await expect(await text('Your text has arrived.')).toBeVisible();
  },
};

/** Ten files are as many as a complaint carries. */
export const Full: Story = {
  play: async (context) => {
    const files = Array.from({ length: 11 }, (_, at) => new File(['%PDF-'], `page-${at + 1}.pdf`));
    const { text, allOfRole } = await offer(context, ...files);
    await expect(await text(/You already have 10 files/)).toBeVisible();
    await expect(allOfRole('button', 'Choose files')).toHaveLength(0);
  },
};

export const Removed: Story = {
  play: async (context) => {
    const { press, text, allOfText } = await offer(context, bill());
    await text('bill-2026-04.pdf');
    await press('Remove bill-2026-04.pdf');
    await expect(allOfText('bill-2026-04.pdf')).toHaveLength(0);
  },
};

/** Opens the editor on a photo that has been made anew. */
async function blur(scene: Scene) {
  const someone = await offer(scene, await samplePhoto('IMG_2043.jpg'));
  await someone.press('Blur parts of IMG_2043.jpg');
  const stage = await someone.role('application', 'Photo IMG_2043.jpg');
  await waitFor(async () => expect(stage.querySelector('canvas')!.width).toBe(1600));
  await waitFor(async () => expect((stage.getRootNode() as ShadowRoot).activeElement).toBe(stage));
  return { ...someone, stage };
}

/** The editor, with the box that the keyboard moves. */
export const Blurring: Story = {
  play: async (context) => {
    const { stage, role, allOfRole } = await blur(context);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter'])
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await fireEvent.keyDown(stage, { key });
    await expect(await role('button', 'Undo')).not.toHaveAttribute('aria-disabled');
    await expect(allOfRole('button', 'Use this photo')).toHaveLength(1);
  },
};

/** Close to a small detail. */
export const BlurringZoomed: Story = {
  play: async (context) => {
    const { stage, press } = await blur(context);
    await press('Zoom in');
    await press('Zoom in');
    await expect(stage.scrollWidth).toBeGreaterThan(stage.clientWidth);
  },
};

/** What was blurred takes the place of the photo before. */
export const Blurred: Story = {
  play: async (context) => {
    const { stage, press, allOfRole, host } = await blur(context);
    await fireEvent.keyDown(stage, { key: 'Enter' });
    await press('Use this photo');
    await waitFor(async () => expect(allOfRole('application')).toHaveLength(0));
    await waitFor(async () =>
      expect(host.shadowRoot!.querySelector('#evidence [role=status]')!.textContent).toMatch(
        /Parts of IMG_2043\.jpg are blurred/,
      ),
    );
  },
};

/** A page that takes no files. */
export const Hidden: Story = {
  args: { evidence: 'hidden' },
  play: async (context) => {
    const { role, allOfText } = visitor(context, TAG);
    await role('textbox', /What happened\?/);
    await expect(allOfText('Add photos or files')).toHaveLength(0);
  },
};
