import { endpointHandlers, type Behaviour } from '@hearback/testing';
import { expect, fixture, oneEvent } from '@open-wc/testing';
import { setupWorker } from 'msw/browser';
import '../complaint/define.js';
import type { ComplaintElement } from '../complaint/complaint-element.js';
import { waitUntil } from '../test-support/wait-until.js';

const worker = setupWorker();
let sites = 0;

/** A complaint form with the real SDK, an outbox of its own, and an endpoint that behaves as asked. */
async function rehearse(behaviour: Behaviour) {
  const site = `rehearsal-${Date.now()}-${sites++}`;
  const endpoint = `${location.origin}/${site}/v1/events`;
  const { handlers, received, requests } = endpointHandlers(endpoint, behaviour);
  worker.use(...handlers);
  const form = await fixture<ComplaintElement>(
    `<hearback-complaint lang="en" endpoint="${endpoint}" site="${site}" undo="0"></hearback-complaint>`,
  );
  const root = form.shadowRoot!;
  await waitUntil(() => root.querySelector('textarea'), 'the form shows');
  const send = async (text: string) => {
    const field = root.querySelector('textarea')!;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await form.updateComplete;
    root.querySelector<HTMLElement>('[part~=submit]')!.click();
  };
  // Noted at every change, since the next may follow before anybody looks.
  const read: string[] = [];
  const note = () => read.push(root.querySelector('.card')!.textContent);
  new MutationObserver(note).observe(root, { childList: true, characterData: true, subtree: true });
  const reads = (words: string) =>
    waitUntil(() => read.some((each) => each.includes(words)), `the card reads "${words}"`);
  return { form, received, requests, send, reads };
}

describe('a complaint, from the form to the endpoint', () => {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  afterEach(() => worker.resetHandlers());
  after(() => worker.stop());

  it('is received by an endpoint that accepts it', async () => {
    const { form, received, send, reads } = await rehearse({ kind: 'accept' });
    const delivered = oneEvent(form, 'hearback-delivered');
    await send('No water since Tuesday.');
    const { detail } = await delivered;
    await reads('Received');
    await reads(detail.number);
    expect(received.map(({ id, data }) => [id, (data as { text: string }).text])).to.deep.equal([
      [detail.id, 'No water since Tuesday.'],
    ]);
  });

  it('stays saved while the endpoint is slow, and is received in the end', async () => {
    const { send, reads } = await rehearse({ kind: 'slow', delayMs: 2000 });
    await send('Take your time.');
    await reads('Saved on this device');
    await reads('Received');
  });

  it('is saved, retried and received once if the endpoint fails at first', async () => {
    const { received, requests, send, reads } = await rehearse({ kind: 'flaky', failures: 1 });
    await send('Try again.');
    await reads('Received');
    expect(requests).to.have.length(2);
    expect(received).to.have.length(1);
  });

  it('waits as long as a busy endpoint asks', async () => {
    const { received, requests, send, reads } = await rehearse({ kind: 'rate-limited', retryAfterS: 1, times: 1 });
    await send('Slow down.');
    await reads('Saved on this device');
    await reads('Received');
    expect(requests).to.have.length(2);
    expect(received).to.have.length(1);
  });

  it('is sent again if the answer leaves it out', async () => {
    const { requests, send, reads } = await rehearse({ kind: 'partial', verdicts: [{ status: 'missing' }] });
    await send('Did you see this?');
    await reads('Received');
    expect(requests).to.have.length(2);
  });

  it('stays saved without an answer', async () => {
    const { received, send, reads } = await rehearse({ kind: 'down' });
    await send('Anybody there?');
    await reads('Saved on this device');
    expect(received).to.have.length(0);
  });

  it('shows the reason of a refusal and keeps the text', async () => {
    const { send, reads } = await rehearse({ kind: 'refusing', code: 'closed', detail: 'This office has closed.' });
    await send('Keep these words.');
    await reads('This office has closed.');
    await reads('Keep these words.');
  });

  it('shows no code if an endpoint refuses without a reason', async () => {
    const { form, send } = await rehearse({ kind: 'refusing', code: 'too_large' });
    const rejected = oneEvent(form, 'hearback-rejected');
    await send('Keep these words, too.');
    expect((await rejected).detail.reason).to.contain('too_large');
    await form.updateComplete;
    const card = form.shadowRoot!.querySelector('.card')!;
    await waitUntil(() => card.textContent.includes('Not accepted'), 'it is refused');
    expect(form.shadowRoot!.textContent).not.to.contain('too_large');
    expect(card.querySelector('[part=reason]') === null).to.equal(true);
  });
});
