import { expect } from '@open-wc/testing';
import '../complaint/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import { FormPage } from '../test-support/form-page.js';
import { FileClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';

const bill = (name = 'bill.pdf') => new File([`%PDF- ${name}`], name, { type: 'application/pdf' });

async function photo(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(60, 40);
  canvas.getContext('2d')!.fillRect(0, 0, 30, 40);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}

/** A form whose complaint is received with these files. */
async function received(files: readonly File[], { lang = 'en', send = 'Send', inside = '' } = {}) {
  const client = new FileClient();
  const page = await FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="portal" lang="${lang}">${inside}</hearback-complaint>`,
    { client },
  );
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  page.find('.card')!.dispatchEvent(new DragEvent('drop', { bubbles: true, composed: true, dataTransfer }));
  await waitUntil(() => page.element.fileCount === files.length, 'the files are ready');
  await page.type('#text', 'It leaks.');
  await page.press(send);
  await waitUntil(() => client.drafts[0], 'it is sent');
  client.accept();
  await waitUntil(() => page.find('.receipt.received'), 'it is received');
  return { page, client };
}

const said = (page: FormPage) =>
  [...page.element.shadowRoot!.querySelectorAll('.receipt > [role=status]')]
    .map(({ textContent }) => textContent.trim())
    .filter(Boolean);

describe('a receipt of a voice with files', () => {
  for (const theme of ['light', 'dark'])
    it(`says which file was not accepted, why, and that the text has arrived, in ${theme}`, async () => {
      const { page, client } = await received([bill(), bill('meter.pdf')]);
      page.element.theme = theme;
      const before = page.status;
      expect(page.text).not.to.contain('not accepted');
      expect(said(page)).to.deep.equal([]);
      client.rejectFile('bill.pdf', { detail: 'We take pictures only.' });
      await page.reads('bill.pdf was not accepted.');
      expect(page.text).to.contain('Received');
      expect(page.text).to.contain('We take pictures only.');
      expect(page.text).to.contain('Your text has arrived.');
      expect(page.text).not.to.contain('meter.pdf');
      expect(said(page), 'it is said, by itself').to.deep.equal([
        'bill.pdf was not accepted. We take pictures only. Your text has arrived.',
      ]);
      expect(page.status, 'what was said before is not said again').to.equal(before);
      await page.isAccessible();
    });

  it('names a photo as the person does, not as it was sent', async () => {
    const { page, client } = await received([await photo('IMG_2043.png')]);
    client.rejectFile('photo-1.jpg', { reason: 'too_large' });
    await page.reads('IMG_2043.png was not accepted.');
    expect(page.text).to.contain('It is too large.');
    expect(page.text).not.to.contain('photo-1.jpg');
  });

  it('lists several, and says each once', async () => {
    const { page, client } = await received([bill(), bill('meter.pdf')]);
    client.rejectFile('bill.pdf', { reason: 'status_415' });
    await page.reads('bill.pdf was not accepted. Files of this kind are not accepted.');
    client.rejectFile('meter.pdf');
    await page.reads('meter.pdf was not accepted. Your text has arrived.');
    expect(page.text).to.contain('bill.pdf was not accepted.');
    const texts = [...page.element.shadowRoot!.querySelectorAll('.receipt > [part=text]')];
    expect(texts.filter(({ textContent }) => textContent === 'Your text has arrived.')).to.have.lengthOf(1);
    expect(said(page)).to.deep.equal(['meter.pdf was not accepted. Your text has arrived.']);
  });

  it('blames nobody for a file that the browser has lost', async () => {
    const { page, client } = await received([bill()]);
    client.rejectFile('bill.pdf', { reason: 'bytes_lost' });
    await page.reads('bill.pdf could not be sent, because your browser no longer has it.');
    expect(page.text).not.to.contain('not accepted');
  });

  it('says nothing of the files of another voice', async () => {
    const { page, client } = await received([bill()]);
    client.rejectFile('other.pdf', { id: 'another' });
    client.rejectFile('bill.pdf');
    await page.reads('bill.pdf was not accepted.');
    expect(page.text).not.to.contain('other.pdf');
    await page.press('Send another');
    await waitUntil(() => page.find('#text'), 'the form is back');
    expect(page.text).not.to.contain('bill.pdf');
  });

  it('speaks the language of the form', async () => {
    const { page, client } = await received([bill()], { lang: 'zh-TW', send: '送出' });
    client.rejectFile('bill.pdf', { reason: 'too_large' });
    await page.reads('bill.pdf 未被接受。');
    expect(said(page)).to.deep.equal(['bill.pdf 未被接受。 檔案太大。 您的文字已經送達。']);
  });

  it('says it in the words of the page', async () => {
    const inside = '<hearback-text name="photos.rejected.file">We cannot use {name}.</hearback-text>';
    const { page, client } = await received([bill()], { inside });
    client.rejectFile('bill.pdf');
    await page.reads('We cannot use bill.pdf.');
  });

  it('listens as long as it is on the page', async () => {
    const { page, client } = await received([bill()]);
    await waitUntil(() => client.listeners, 'it listens');
    const { parentNode } = page.element;
    page.element.remove();
    expect(client.listeners).to.equal(0);
    parentNode!.append(page.element);
    await waitUntil(() => client.listeners, 'it listens again');
    client.rejectFile('bill.pdf');
    await page.reads('bill.pdf was not accepted.');
  });
});
