import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rigOfFile } from './harness.js';
import { complain, numberOn } from './visitor.js';

const rig = rigOfFile({ maxFileMiB: 1 });

it('says on the receipt which file the collector did not take and why, while text and other files have arrived', async () => {
  const page = await rig.openPage('/en/complaint');
  const form = page.locator('hearback-complaint');
  await form.getByText('Add photos or files').click();
  await form.getByRole('button', { name: 'Choose files' }).waitFor();
  const pdf = (name: string, bytes: number) => ({
    name,
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7\n'.padEnd(bytes, name)),
  });
  await form.locator('input[type=file][multiple]').setInputFiles([pdf('plans.pdf', 1_500_000), pdf('bill.pdf', 1000)]);
  await form.getByText('bill.pdf', { exact: true }).waitFor();
  await complain(form, 'The bill does not fit the plans.');

  const number = await numberOn(form, 'Received');
  const receipt = form.getByRole('group', { name: 'Received' });
  await receipt.getByText('plans.pdf was not accepted.', { exact: true }).waitFor();
  await receipt.getByText('It is too large.', { exact: true }).waitFor();
  await receipt.getByText('A file may have at most 1048576 bytes.', { exact: true }).waitFor();
  await receipt.getByText('Your text has arrived.', { exact: true }).waitFor();
  expect(await receipt.getByText('bill.pdf').count()).toBe(0);
  const said = await form.getByRole('status').allTextContents();
  expect(said.filter((text) => text.includes('plans.pdf'))).toHaveLength(1);

  const [row] = await rig.waitForRows(1);
  expect(row!.number).toBe(number);
  const { evidence } = (JSON.parse(row!.event) as { data: { evidence: { name: string; sha256: string }[] } }).data;
  await expect.poll(() => readdirSync(rig.files)).toEqual([evidence.find(({ name }) => name === 'bill.pdf')!.sha256]);
});
