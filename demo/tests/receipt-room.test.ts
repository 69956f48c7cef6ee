import { describe, expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { complain } from './visitor.js';

const rig = await rigOfFile();

describe('the portal, once a form has become a receipt', () => {
  it('leaves no gap below a receipt on a phone', async () => {
    const page = await rig.openPage('/en/complaint', {
      viewport: { width: 390, height: 844 },
      reducedMotion: 'reduce',
    });
    const form = page.locator('hearback-complaint');
    await complain(form, 'The water is brown.');
    const last = form.getByRole('button', { name: 'Send another' });
    await last.waitFor();
    const [end, below] = await Promise.all(
      [last, page.getByRole('complementary')].map((each) =>
        each.evaluate((element) => element.getBoundingClientRect()),
      ),
    );
    expect(below!.top - end!.bottom).toBeLessThan(100);
  });
});
