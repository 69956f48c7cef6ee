import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import '../rating/define.js';
import type { RatingElement } from '../rating/rating-element.js';
import { FormPage } from '../test-support/form-page.js';

const open = () =>
  FormPage.open<RatingElement>('<hearback-rating endpoint="/e" site="portal" lang="en"></hearback-rating>');

const hasFetchedWhatSends = () =>
  performance.getEntriesByType('resource').some(({ name }) => /\/delivery\/courier\./.test(name));

/** Runs a test as a browser whose owner saves data, or does not. */
async function withSaveData(saveData: boolean, test: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'connection', { configurable: true, value: { saveData } });
  try {
    await test();
  } finally {
    Reflect.deleteProperty(navigator, 'connection');
  }
}

describe('a form in a page', () => {
  // The tests build on one another, since a page fetches a module only once.
  it('fetches nothing that sends for somebody who saves data and only reads', () =>
    withSaveData(true, async () => {
      await open();
      await aTimeout(500);
      expect(hasFetchedWhatSends()).to.equal(false);
    }));

  it('fetches what sending takes before anybody touches it, to be of use without a network', () =>
    withSaveData(false, async () => {
      await open();
      await waitUntil(hasFetchedWhatSends, 'the code that sends is there', { timeout: 10_000 });
    }));
});
