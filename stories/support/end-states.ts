import type { StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import type { Args } from './arg-types.js';
import { DOWN, REASON, REFUSING } from './refusing.js';
import { visitor } from './visitor.js';

type Visitor = ReturnType<typeof visitor>;

/** A filled-in form and what must arrive of it. */
export type Filling = {
  readonly tag: string;
  /** Fills the form in, up to the press of the button. */
  readonly fill: (visitor: Visitor) => Promise<void>;
  /** Part of the data that the endpoint must receive. */
  readonly expected: Readonly<Record<string, unknown>>;
};

/** The three ways a form can end, never confused: saved on this device, received, refused. */
export function endStates({ tag, fill, expected }: Filling) {
  const saved: StoryObj<Args> = {
    parameters: { endpoint: DOWN },
    play: async (context) => {
      const someone = visitor(context, tag);
      await fill(someone);
      await someone.send();
      await someone.seesSaved();
    },
  };
  const received: StoryObj<Args> = {
    play: async (context) => {
      const someone = visitor(context, tag);
      await fill(someone);
      await someone.send();
      await expect(await someone.seesReceived()).toMatchObject(expected);
    },
  };
  const refused: StoryObj<Args> = {
    parameters: { endpoint: REFUSING },
    play: async (context) => {
      const someone = visitor(context, tag);
      await fill(someone);
      await someone.send();
      await someone.seesRefused(REASON);
    },
  };
  return { saved, received, refused };
}
