import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import { inside } from './inside.js';
import { rehearsalOf } from './rehearsal.js';

/** What a play function is given, as far as a visitor needs it. */
export type Scene = { readonly canvasElement: HTMLElement; readonly loaded: Record<string, unknown> };

const CASE_NUMBER = /^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/;
const NUMBER_ON_THE_RECEIPT = "[part='number'] bdi";
const DELIVERED_WITHIN_MS = 15_000;

/** Somebody who uses the one element of a story as a person would: by what it says, with pointer and keyboard. */
export function visitor({ canvasElement, loaded }: Scene, tag: string) {
  const host = canvasElement.querySelector(tag);
  if (!host) throw new Error(`Failed to play: expected <${tag}> in the story, got none.`);
  const { received, behave } = rehearsalOf({ loaded });
  const page = inside(host);
  const { role, text, css } = page;

  const press = async (name: string | RegExp) => userEvent.click(await role('button', name));
  const send = async () => press('Send');

  /** Writes into the field with this label, key by key. */
  const write = async (label: string | RegExp, words: string) => userEvent.type(await role('textbox', label), words);

  /** Picks the radio button with this value, of this group if there are several, or puts the slider there. */
  const pick = async (value: number | string, group?: string) => {
    const ofGroup = group === undefined ? '' : `[name='${group}']`;
    const input = await css(`input[type='radio'][value='${value}']${ofGroup}, input[type='range']`);
    if (input instanceof HTMLInputElement && input.type === 'range')
      await fireEvent.input(input, { target: { value: String(value) } });
    else await userEvent.click(input);
    return input as HTMLInputElement;
  };

  /** Waits for one voice at the endpoint, and returns its data. */
  const arrived = async () => {
    await waitFor(async () => expect(received()).toHaveLength(1), {
      timeout: DELIVERED_WITHIN_MS,
      onTimeout: (error) => error,
    });
    return received()[0]!.data;
  };

  /** The voice arrived, and the number shown is its own. */
  const seesReceived = async () => {
    await expect(await text('Received')).toBeVisible();
    const data = await arrived();
    await expect((await css(NUMBER_ON_THE_RECEIPT)).textContent).toBe(received()[0]!.subject);
    return data;
  };

  /** The voice waits on this device under a number, and nothing claims that it arrived. */
  const seesSaved = async () => {
    await expect(await text('Saved on this device')).toBeVisible();
    await expect((await css(NUMBER_ON_THE_RECEIPT)).textContent).toMatch(CASE_NUMBER);
    await expect(page.allOfText('Received')).toHaveLength(0);
    await expect(received()).toHaveLength(0);
  };

  /** The endpoint's reason is shown, and the way back to the text. */
  const seesRefused = async (reason: string) => {
    await expect(await text('Not accepted')).toBeVisible();
    await expect(await text(new RegExp(reason))).toBeVisible();
    await expect(await role('button', 'Change and try again')).toBeVisible();
    await expect(received()).toHaveLength(0);
  };

  return { ...page, host, received, behave, press, send, write, pick, arrived, seesReceived, seesSaved, seesRefused };
}
