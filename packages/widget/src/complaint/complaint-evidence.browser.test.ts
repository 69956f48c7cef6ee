import { expect } from '@open-wc/testing';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import type { ComplaintElement } from './complaint-element.js';

const open = (attributes = '') =>
  FormPage.open<ComplaintElement>(
    `<hearback-complaint endpoint="/e" site="portal" lang="en" ${attributes}></hearback-complaint>`,
  );

async function photo(name = 'leak.png'): Promise<File> {
  const canvas = new OffscreenCanvas(60, 40);
  canvas.getContext('2d')!.fillRect(0, 0, 30, 40);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}
const bill = () => new File(['%PDF-'], 'bill.pdf', { type: 'application/pdf' });

/** What a drop, a paste or a file input carries. */
function carried(...files: readonly File[]): DataTransfer {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(file);
  return transfer;
}

const drop = (page: FormPage, ...files: readonly File[]) =>
  page
    .find('.card')!
    .dispatchEvent(
      new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer: carried(...files) }),
    );

const paste = (page: FormPage, clipboardData: DataTransfer) =>
  page
    .find('#text')!
    .dispatchEvent(new ClipboardEvent('paste', { bubbles: true, composed: true, cancelable: true, clipboardData }));

const attachments = (page: FormPage) => page.client.drafts[0]!.attachments as readonly File[] | undefined;

describe('<hearback-complaint> with files', () => {
  it('loads the code for files only on request', async () => {
    const page = await open();
    expect(page.find('#evidence') === null).to.equal(true);
    page.find<HTMLDetailsElement>('details')!.open = true;
    await page.reads('Photos are made smaller on your device');
    expect(page.button('Choose files')).to.be.instanceOf(HTMLButtonElement);
  });

  it('has buttons of at least 44 px beside each file', async () => {
    const page = await open();
    drop(page, bill());
    await waitUntil(() => page.button('Remove'), 'it is listed');
    expect(page.button('Remove')!.offsetHeight).to.be.at.least(44);
  });

  it('sends a dropped photo and a picked document with the complaint', async () => {
    const page = await open();
    await page.type('#text', 'It leaks.');
    expect(drop(page, await photo())).to.equal(false);
    await page.reads('Ready, 1 kB');
    const fold = page.find('details') as HTMLDetailsElement;
    expect(fold.open).to.equal(true);
    const input = page.find<HTMLInputElement>('input[type=file][multiple]')!;
    input.files = carried(bill()).files;
    input.dispatchEvent(new Event('change'));
    await page.reads('Sent unchanged, with its name and everything saved in it.');
    expect(page.find('canvas')!.getAttribute('aria-label')).to.equal('leak.png');
    await page.isAccessible();
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(attachments(page)!.map(({ name, type }) => [name, type])).to.deep.equal([
      ['photo-1.jpg', 'image/jpeg'],
      ['bill.pdf', 'application/pdf'],
    ]);
    expect(page.client.drafts[0]!.data).not.to.have.property('evidence');
  });

  it('accepts a pasted picture, and leaves pasted text to the field', async () => {
    const page = await open();
    const text = carried(await photo());
    text.setData('text/plain', 'a table out of a document');
    expect(paste(page, text)).to.equal(true);
    expect(paste(page, carried(await photo('shot.png')))).to.equal(false);
    await page.reads('shot.png');
    expect(page.element.shadowRoot!.querySelectorAll('.file')).to.have.lengthOf(1);
  });

  it('shows the state of every file, and removes it from the list', async () => {
    const page = await open();
    drop(page, new File(['?'], 'broken.jpg', { type: 'image/jpeg' }), bill());
    await page.reads('Your browser cannot open this photo.');
    expect(page.find('#evidence [role=status]')!.textContent).to.contain('broken.jpg cannot be added.');
    await page.isAccessible();
    page.find('[aria-label="Remove broken.jpg"]')!.click();
    await waitUntil(() => page.element.shadowRoot!.querySelectorAll('.file').length === 1, 'it is gone');
    await page.element.updateComplete;
    expect(page.hasFocus('.choose')).to.equal(true);
    await page.type('#text', 'See the bill.');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(attachments(page)!.map(({ name }) => name)).to.deep.equal(['bill.pdf']);
  });

  it('waits for a photo that is still being processed', async () => {
    const page = await open();
    await page.type('#text', 'It leaks.');
    page.find<HTMLDetailsElement>('details')!.open = true;
    await waitUntil(() => page.find('#evidence'), 'the field has come');
    const decode = globalThis.createImageBitmap;
    let isDecoded = () => {};
    const held = new Promise<void>((resolve) => (isDecoded = resolve));
    globalThis.createImageBitmap = async (source: ImageBitmapSource) => {
      await held;
      return decode(source);
    };
    try {
      drop(page, await photo());
      await page.reads('Getting the photo ready…');
      await page.press('Send');
      expect(page.client.drafts).to.have.lengthOf(0);
      await page.reads('A photo is not ready yet.');
    } finally {
      globalThis.createImageBitmap = decode;
      isDecoded();
    }
    await page.reads('Ready, 1 kB');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(attachments(page)).to.have.lengthOf(1);
  });

  it('clears files with the rest of the form, and sends none uninvited', async () => {
    const page = await open();
    drop(page, bill());
    await page.reads('bill.pdf');
    page.element.reset();
    await page.element.updateComplete;
    expect(page.text).not.to.contain('bill.pdf');
    await page.type('#text', 'Late.');
    await page.press('Send');
    await page.reads('Saved on this device');
    expect(page.client.drafts[0]).not.to.have.property('attachments');
  });

  it('accepts no files if the page wants none', async () => {
    const page = await open('evidence="hidden"');
    expect(drop(page, bill())).to.equal(true);
    expect(page.text).not.to.contain('Add photos or files');
  });
});
