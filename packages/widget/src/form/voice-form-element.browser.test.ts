import { aTimeout, expect } from '@open-wc/testing';
import '../rating/define.js';
import type { RatingElement } from '../rating/rating-element.js';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';

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
  it('does not load the sending code for a reader who saves data', () =>
    withSaveData(true, async () => {
      await open();
      await aTimeout(500);
      expect(hasFetchedWhatSends()).to.equal(false);
    }));

  it('loads the sending code before anybody touches it, so that it works offline', () =>
    withSaveData(false, async () => {
      await open();
      await waitUntil(hasFetchedWhatSends, 'the code that sends is there');
    }));
});
