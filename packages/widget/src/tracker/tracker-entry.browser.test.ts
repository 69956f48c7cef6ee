import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { HttpResponse } from 'msw';
import { aroundEach, key, number, open, openCase, receipts } from '../test-support/case-page.js';
import { sampleCase } from '../test-support/sample-case.js';
import { waitUntil } from '../test-support/wait-until.js';

describe('<hearback-tracker> in use', () => {
  aroundEach();

  it('looks up on Enter, accepts full-width digits, and turns spell checking off', async () => {
    const { root, isFocused } = await open(() => HttpResponse.json(sampleCase()));
    const [numberField, keyField] = [root.getElementById('number')!, root.getElementById('key')!];
    expect([keyField.spellcheck, keyField.autocapitalize]).to.deep.equal([false, 'characters']);
    numberField.focus();
    await sendKeys({ type: '００００－００００－００１２' });
    keyField.focus();
    await sendKeys({ type: key.toLowerCase() });
    await sendKeys({ press: 'Enter' });
    await isFocused('standing');
  });

  it('keeps the focus on withdrawing, when the form disappears', async () => {
    let isWithdrawn = false;
    const { client, root, press, isFocused } = await openCase(() => HttpResponse.json(sampleCase({ isWithdrawn })));
    await press('Withdraw');
    await isFocused('later-text');
    isWithdrawn = true;
    await press('Yes, withdraw');
    await waitUntil(() => client.drafts.length > 0, 'it is stored');
    await isFocused('later-amendment');
    client.accept();
    await isFocused('standing');
    expect(root.getElementById('later-amendment') === null).to.equal(true);
  });

  it('brings the whole form into view in a small dialog', async () => {
    const { tracker, root, press, isFocused } = await openCase(() => HttpResponse.json(sampleCase()), 'popup');
    const dialog = root.querySelector('dialog')!;
    dialog.style.maxBlockSize = '20em';
    await waitUntil(() => root.getElementById('later-amendment'), 'the case shows');
    root.getElementById('later-amendment')!.scrollIntoView({ block: 'end' });
    await press('Add something');
    await isFocused('later-text');
    const cancel = [...root.querySelectorAll('.later button')].at(-1)!;
    // Less a part of a pixel that scrolling leaves.
    expect(Math.floor(cancel.getBoundingClientRect().bottom)).to.be.at.most(dialog.getBoundingClientRect().bottom);
    tracker.remove();
  });

  it('scrolls within the frame of its dialog, whose corners stay round', async () => {
    const { tracker, root } = await openCase(() => HttpResponse.json(sampleCase()), 'popup');
    const dialog = root.querySelector('dialog')!;
    dialog.style.maxBlockSize = '20em';
    const card = root.querySelector('.card')!;
    dialog.scrollTop = card.scrollTop = 50;
    expect([dialog.scrollTop, card.scrollTop]).to.deep.equal([0, 50]);
    const [frame, within] = [dialog, card].map((each) => each.getBoundingClientRect());
    expect([within!.top, within!.right, within!.bottom]).to.deep.equal([frame!.top, frame!.right, frame!.bottom]);
    expect(getComputedStyle(dialog).overflowX).to.equal('clip');
    tracker.remove();
  });

  it('says by when a resolved case is closed by silence, and nothing where the endpoint names no time', async () => {
    const closesAt = '2026-12-08T09:30:00.000Z';
    let tracked = sampleCase({ state: 'resolved', closesAt });
    const { tracker, root } = await openCase(() => HttpResponse.json(tracked));
    const due = () => root.querySelector<HTMLElement>('[part="due"]')?.innerText;
    const moment = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
    const date = moment.format(new Date(closesAt));
    expect(due()).to.equal(`If we hear nothing from you by ${date}, this case will be closed.`);
    await expect(tracker).to.be.accessible();
    for (tracked of [sampleCase({ state: 'resolved' }), sampleCase({ state: 'closed', closesAt })]) {
      // oxlint-disable-next-line no-await-in-loop -- one look after the other
      await tracker.show({ number, key });
      // oxlint-disable-next-line no-await-in-loop -- as above
      await tracker.updateComplete;
      expect(due()).to.equal(undefined);
    }
  });

  it('says of a declined case that words added to it have it looked at again, unless it is withdrawn', async () => {
    let tracked = sampleCase({ state: 'rejected' });
    const { tracker, root } = await openCase(() => HttpResponse.json(tracked));
    const due = () => root.querySelector<HTMLElement>('[part="due"]')?.innerText;
    expect(due()).to.equal('If you do not agree, add your reasons, and we will look at your case again.');
    expect(root.querySelector('#later-amendment')).to.not.equal(null);
    await expect(tracker).to.be.accessible();
    tracked = sampleCase({ state: 'rejected', isWithdrawn: true });
    await tracker.show({ number, key });
    await tracker.updateComplete;
    expect(due()).to.equal(undefined);
  });

  it('tells a closing by silence from one by those who handle the case', async () => {
    const told = [true, undefined].map((isBySilence, index) => ({
      at: `2026-11-2${4 + index}T00:00:00.000Z`,
      change: 'closed',
      ...(isBySilence && { isBySilence }),
    }));
    const { root } = await openCase(() => HttpResponse.json(sampleCase({ state: 'closed', told })));
    const titles = [...root.querySelectorAll<HTMLElement>('[part="entry-title"]')].map((each) => each.innerText);
    expect(titles.slice(0, 2)).to.deep.equal(['It was closed', 'It was closed because we heard nothing from you']);
  });

  it('shows of a change that it does not know only what was written to the person', async () => {
    const told = [{ message: 'We have asked the waterworks.' }, {}].map((words, index) => ({
      at: `2026-11-2${4 + index}T00:00:00.000Z`,
      change: 'escalated',
      ...words,
    }));
    const { root } = await openCase(() => HttpResponse.json(sampleCase({ told })));
    const entries = [...root.querySelectorAll<HTMLElement>('[part="entry"]')].map((each) => each.innerText);
    expect(entries).to.have.length(2);
    expect(entries[0])
      .to.match(/^We wrote to you/)
      .and.to.include('We have asked the waterworks.');
    expect(entries.join()).not.to.include('escalated');
  });

  it('lists equal answers once, and a changed answer by itself', async () => {
    const told = (['no', 'no', 'partly'] as const).map((fixed, index) => ({
      at: `2026-11-24T0${index}:00:00.000Z`,
      change: 'follow-up',
      fixed,
    }));
    const { root } = await openCase(() => HttpResponse.json(sampleCase({ isFollowedUp: true, told })));
    const titles = [...root.querySelectorAll('.what')].map((each) => each.textContent.trim());
    expect(titles).to.deep.equal([
      'You said it was partly put right',
      'You said it was not put right',
      'We received it',
    ]);
  });

  it('focuses the case in its dialog, not the button to close', async () => {
    const { tracker, isFocused } = await open(() => HttpResponse.json(sampleCase()), 'popup');
    await isFocused('heading');
    await tracker.show({ number, key });
    await isFocused('standing');
  });

  it('records an answer from the keyboard only once it is chosen', async () => {
    const { client, root } = await openCase(() => HttpResponse.json(sampleCase({ state: 'resolved' })));
    const inner = () => root.querySelector('hearback-follow-up')?.shadowRoot;
    await waitUntil(() => inner()?.querySelector('input'), 'it asks');
    inner()!.querySelector('input')!.focus();
    const focused = () => (inner()!.activeElement as HTMLInputElement).value;
    for (const [press, value] of [
      ['ArrowUp', 'no'],
      ['ArrowRight', 'yes'],
      ['ArrowDown', 'partly'],
    ] as const) {
      // oxlint-disable-next-line no-await-in-loop -- one key after the other
      await sendKeys({ press });
      expect(focused()).to.equal(value);
    }
    expect([inner()!.querySelector(':checked'), client.drafts.length]).to.deep.equal([null, 0]);
    await sendKeys({ press: 'Space' });
    await waitUntil(() => client.drafts.length > 0, 'it is stored');
    expect(client.drafts[0]!.data).to.include({ fixed: 'partly' });
  });

  it('shows at once that a "no" has reopened the case, and asks on', async () => {
    const states = ['resolved', 'reopened'] as const;
    let asked = 0;
    const { client, root } = await openCase(() => HttpResponse.json(sampleCase({ state: states[asked++ && 1]! })));
    await waitUntil(() => root.querySelector('hearback-follow-up')?.shadowRoot?.querySelector('input'), 'it asks');
    const followUp = root.querySelector('hearback-follow-up')!;
    followUp.shadowRoot!.querySelector<HTMLInputElement>('input[value="no"]')!.click();
    await waitUntil(() => client.drafts.length > 0, 'it is stored');
    client.accept();
    await waitUntil(() => root.getElementById('standing')!.textContent.includes('Reopened'), 'it is open again');
    expect(root.querySelector('hearback-follow-up') === followUp).to.equal(true);
    expect(followUp.shadowRoot!.querySelector('textarea') === null).to.equal(false);
  });

  it('asks nothing on paper', async () => {
    const { root } = await openCase(() => HttpResponse.json(sampleCase({ state: 'resolved' })));
    await waitUntil(() => root.querySelector('hearback-follow-up')?.shadowRoot?.querySelector('input'), 'it asks');
    const followUp = root.querySelector('hearback-follow-up')!;
    expect(followUp.checkVisibility()).to.equal(true);
    try {
      await emulateMedia({ media: 'print' });
      expect([followUp.checkVisibility(), root.getElementById('standing')!.checkVisibility()]).to.deep.equal([
        false,
        true,
      ]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('forgets the news of a removed case', async () => {
    receipts.keep({ number, key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z', hasNews: true });
    const { tracker } = await open(() => new HttpResponse(null, { status: 404 }));
    await tracker.show({ number, key });
    expect(receipts.find(number)?.hasNews).to.equal(false);
  });
});
