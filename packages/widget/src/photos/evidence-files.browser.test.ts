import { expect } from '@open-wc/testing';
import { EvidenceFiles } from './evidence-files.js';
import { MAX_FILES } from './evidence-rules.js';
import { waitUntil } from '../test-support/wait-until.js';

async function photo(name: string): Promise<File> {
  const canvas = new OffscreenCanvas(30, 20);
  canvas.getContext('2d')!.fillRect(0, 0, 10, 10);
  return new File([await canvas.convertToBlob({ type: 'image/png' })], name, { type: 'image/png' });
}

const bill = (name = 'bill.pdf') => new File(['%PDF-'], name, { type: 'application/pdf' });
const states = (files: EvidenceFiles) => files.items.map(({ state }) => state);

describe('EvidenceFiles', () => {
  it('re-encodes photos under a neutral name, and leaves other files as they are', async () => {
    const files = new EvidenceFiles(() => {});
    const document = bill();
    files.add([await photo('IMG_20260512_103355.png'), document]);
    expect(states(files)).to.deep.equal(['working', 'ready']);
    expect(files.isWorking).to.equal(true);
    await waitUntil(() => !files.isWorking, 'the photo is made');
    const [first, second] = files.ready;
    expect(first!.name).to.equal('photo-1.jpg');
    expect(first!.type).to.equal('image/jpeg');
    expect(first!.lastModified).to.equal(0);
    expect(second).to.equal(document);
    expect(files.items[0]!.name).to.equal('IMG_20260512_103355.png');
    expect(files.items[0]!.picture).to.be.instanceOf(HTMLCanvasElement);
    expect(files.said).to.deep.equal({ text: 'added', name: 'IMG_20260512_103355.png' });
  });

  it('never sends a photo that it could not re-encode', async () => {
    const files = new EvidenceFiles(() => {});
    files.add([new File(['not a photo'], 'a.jpg', { type: 'image/jpeg' })]);
    await waitUntil(() => !files.isWorking, 'the photo is judged');
    expect(states(files)).to.deep.equal(['unreadable']);
    expect(files.ready).to.deep.equal([]);
    expect(files.said).to.deep.equal({ text: 'refused', name: 'a.jpg' });
  });

  it('holds no more files than a complaint may have, and accepts more once one is removed', () => {
    const files = new EvidenceFiles(() => {});
    files.add(Array.from({ length: MAX_FILES + 1 }, (_, at) => bill(`${at}.pdf`)));
    expect(states(files)).to.deep.equal([...Array<string>(MAX_FILES).fill('ready'), 'many']);
    expect(files.hasRoom).to.equal(false);
    files.remove(1);
    expect(files.hasRoom).to.equal(true);
    expect(files.said).to.deep.equal({ text: 'removed', name: '0.pdf' });
    expect(files.ready).to.have.lengthOf(MAX_FILES - 1);
  });

  it('forgets a photo that is removed, or a form that is cleared, while it is being processed', async () => {
    const files = new EvidenceFiles(() => {});
    files.add([await photo('a.png'), await photo('b.png')]);
    files.remove(1);
    await waitUntil(() => !files.isWorking, 'the other is made');
    expect(files.items.map(({ name }) => name)).to.deep.equal(['b.png']);
    files.add([await photo('c.png')]);
    files.clear();
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(files.items).to.deep.equal([]);
  });

  it('keeps nothing of the original once parts of it are blurred', async () => {
    const files = new EvidenceFiles(() => {});
    files.add([await photo('a.png')]);
    await waitUntil(() => !files.isWorking, 'the photo is made');
    const before = files.ready[0]!;
    const canvas = new OffscreenCanvas(30, 20);
    canvas.getContext('2d')!.fillRect(0, 0, 30, 20);
    const blurred = await canvas.convertToBlob({ type: 'image/jpeg' });
    await files.replace(1, blurred);
    expect(files.ready).to.have.lengthOf(1);
    expect(files.ready[0]).not.to.equal(before);
    expect(files.ready[0]!.size).to.equal(blurred.size);
    expect(files.said!.text).to.equal('blurred');
  });
});
