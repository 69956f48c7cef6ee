import { createTrackingKey } from '@hearback/protocol/light';
import { expect, fixture } from '@open-wc/testing';
import { StubClient } from '../test-support/stub-client.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';
import type { FollowUpElement } from './follow-up-element.js';

const LINK = { number: '0000-0000-0012', key: createTrackingKey((bytes) => bytes.fill(7)) };

/** A follow-up that shows, after the first tap has been taken. */
async function answered(fixed: 'yes' | 'partly' | 'no') {
  const element = await fixture<FollowUpElement>(
    '<hearback-follow-up lang="en" endpoint="/e" site="asked"></hearback-follow-up>',
  );
  const client = (element.client = new StubClient());
  element.link = LINK;
  const root = element.shadowRoot!;
  const outcome = () => root.querySelector('.outcome')?.textContent.trim() ?? '';
  const says = (words: string) => waitUntil(() => outcome().startsWith(words), `it says "${words}"`);
  const isLed = () => waitUntil(() => root.activeElement?.matches('.outcome'), 'the focus is on what is said');
  const send = () => {
    const button = root.querySelector<HTMLElement>('.primary')!;
    button.focus();
    button.click();
  };
  await waitUntil(() => root.querySelector('input'), 'it asks');
  root.querySelector<HTMLElement>(`input[value=${fixed}]`)!.click();
  await waitUntil(() => client.drafts.length === 1, 'the tap is sent');
  client.accept();
  await says('We have recorded your answer');
  return { element, client, root, says, isLed, send };
}

describe('<hearback-follow-up>', () => {
  it('leads to what is said once all is sent, as the button is gone', async () => {
    const { client, element, says, isLed, send, root } = await answered('no');
    send();
    await waitUntil(() => client.drafts.length === 2, 'the rest is sent');
    client.accept();
    await says('Thank you. We have all your answers.');
    await isLed();
    expect(root.querySelector('.primary') === null).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('leads to what is said where nothing could be sent, and keeps what was written', async () => {
    const { client, says, isLed, send, root } = await answered('no');
    const field = root.querySelector('textarea')!;
    field.value = 'Still brown.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    client.fails = new Error('No room.');
    send();
    await says('This could not be sent just now.');
    await isLed();
    expect(root.querySelector('textarea')!.value).to.equal('Still brown.');
  });

  it('does not say that it is saved where nothing can be kept on the device', async () => {
    const { client, says, send, root } = await answered('no');
    client.durability = 'memory';
    send();
    await says('Not sent yet. Keep this page open.');
    expect(root.querySelector('.primary') === null).to.equal(true);
  });

  it('keeps what was written where the endpoint refuses it', async () => {
    const { client, says, send, root } = await answered('partly');
    const field = root.querySelector('textarea')!;
    field.value = 'The pavement is not.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    send();
    await waitUntil(() => client.drafts.length === 2, 'the rest is sent');
    client.refuse('Too long.');
    await says('Your answer was not accepted. Too long.');
    expect(root.querySelector('textarea')!.value).to.equal('The pavement is not.');
  });

  it('opens a case again that was put right in part, once the person says what is still wrong', async () => {
    const { client, says, send, root } = await answered('partly');
    expect(client.drafts[0]!.data).to.not.have.property('reopen');
    const field = root.querySelector('textarea')!;
    field.value = 'The pavement is not.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    send();
    await waitUntil(() => client.drafts.length === 2, 'the rest is sent');
    expect(client.drafts[1]!.data).to.include({ fixed: 'partly', reopen: true, comment: 'The pavement is not.' });
    client.accept();
    await says('We have recorded your answer and reopened your case.');
  });

  it('says that a case is open again where what is still wrong was written before the answer', async () => {
    const { client, root, says } = await answered('yes');
    const field = root.querySelector('textarea')!;
    field.value = 'The pavement is not.';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    root.querySelector<HTMLElement>('input[value=partly]')!.click();
    await waitUntil(() => client.drafts.length === 2, 'the tap is sent');
    expect(client.drafts[1]!.data).to.include({ fixed: 'partly', reopen: true });
    client.accept();
    await says('We have recorded your answer and reopened your case.');
  });

  it('shows nothing of an answer that another came after', async () => {
    const { client, element, says, root } = await answered('no');
    const accept = client.accept.bind(client);
    root.querySelector<HTMLElement>('input[value=partly]')!.click();
    await waitUntil(() => client.drafts.length === 2, 'the second is sent');
    accept();
    await says('We have recorded your answer.');
    await element.updateComplete;
    expect(root.querySelector('.outcome')!.textContent).to.not.contain('reopened');
  });
});
