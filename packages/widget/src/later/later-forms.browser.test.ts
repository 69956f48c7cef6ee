import { expect, oneEvent } from '@open-wc/testing';
import { HttpResponse } from 'msw';
import { writeMemory } from '../prompts/memory.js';
import { aroundEach, key, number, openAdding, openCase, receipts, write } from '../test-support/case-page.js';
import { sampleCase } from '../test-support/sample-case.js';
import { waitUntil } from '../test-support/wait-until.js';

describe('adding to a case', () => {
  aroundEach();

  it('does not say "saved on this device" where the endpoint answers at once', async () => {
    const { client, region, add, answerOnceStored, isFocused } = await openAdding();
    const said: string[] = [];
    new MutationObserver(() => said.push(region.textContent.trim())).observe(region, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    // Once what would be said in the meantime has been drawn.
    answerOnceStored(() => setTimeout(() => client.accept()));
    await add('Since Monday.');
    await isFocused('later-amendment');
    expect(said.filter(Boolean)).to.deep.equal(['Added to your case.']);
  });

  it('keeps the text of an addition that the endpoint refuses at once', async () => {
    const { client, root, field, add, answerOnceStored, isFocused } = await openAdding();
    answerOnceStored(() => client.refuse('The case is full.'));
    await add('Since Monday.');
    const error = () => root.getElementById('later-text-error')?.textContent.trim();
    await waitUntil(() => error() === 'Not accepted. The case is full.', 'it says why');
    await isFocused('later-text');
    expect(field.value).to.equal('Since Monday.');
  });

  it('takes no more letters into an addition while it is being sent, and all of them again once it cannot be', async () => {
    const { client, field, add, isFocused } = await openAdding();
    client.fails = new Error('No room.');
    const submit = client.submit.bind(client);
    let isReadOnly: boolean | undefined;
    client.submit = (draft) => {
      isReadOnly = field.readOnly;
      return submit(draft);
    };
    expect(field.readOnly).to.equal(false);
    await add('Since Monday.');
    await isFocused('later-text');
    expect([isReadOnly, field.readOnly, field.value]).to.deep.equal([true, false, 'Since Monday.']);
  });

  it('does not say of an addition that it is saved where nothing can be kept on the device', async () => {
    const { client, addStored } = await openAdding();
    client.durability = 'memory';
    await addStored('Not sent yet. Keep this page open.');
  });

  it('offers to send an addition again that the endpoint refuses later', async () => {
    const { client, root, add, region, isFocused } = await openAdding();
    // In the moment in which it says so, before the focus has moved on.
    new MutationObserver(() => client.refuse('Full.')).observe(region, { characterData: true, subtree: true });
    await add('Since Monday.');
    await waitUntil(() => region.textContent.trim() === 'Not accepted. Full.', 'it says why');
    await isFocused('later-text');
    expect(root.querySelector<HTMLTextAreaElement>('#later-text')!.value).to.equal('Since Monday.');
  });

  describe('with an addition that was begun', () => {
    const fieldOf = (root: ShadowRoot) => root.querySelector<HTMLTextAreaElement>('#later-text');
    const begin = async (attributes?: string) => {
      const opened = await openAdding(attributes);
      write(opened.field, 'Since Mon');
      return opened;
    };
    const reopen = async (attributes?: string) => {
      const { root } = await openCase(() => HttpResponse.json(sampleCase()), attributes);
      await waitUntil(() => root.querySelector('.later'), 'the case shows');
      return root;
    };

    it('has it again when its dialog is opened anew, and after that no more once it is stored', async () => {
      const { root } = await begin('popup');
      root.querySelector('dialog')!.close();
      const again = await openCase(() => HttpResponse.json(sampleCase()), 'popup');
      await waitUntil(() => fieldOf(again.root)?.value === 'Since Mon', 'it is there again');
      await again.isFocused('standing');
      await expect(again.tracker).to.be.accessible();
      await again.press('Add');
      await waitUntil(() => again.client.drafts.length === 1 && !fieldOf(again.root), 'it is stored');
      expect(again.client.drafts[0]!.data).to.include({ text: 'Since Mon' });
      expect(fieldOf(await reopen()) === null).to.equal(true);
      expect(sessionStorage.length).to.equal(0);
    });

    it('does not begin it anew when something is hidden in it once it is stored', async () => {
      const { client, tracker, field, add } = await begin();
      const stored = oneEvent(tracker, 'hearback-stored');
      await add('Call +45 20 12 34 56.');
      await stored;
      // As "Hide" does.
      write(field, 'Call •••• 56.');
      expect(sessionStorage.length).to.equal(0);
      client.accept();
    });

    it('forgets it in the moment in which it is stored, whatever the endpoint makes of it', async () => {
      const { tracker, add } = await begin();
      const stored = oneEvent(tracker, 'hearback-stored').then(() => sessionStorage.length);
      await add('Since Monday.');
      expect(await stored).to.equal(0);
    });

    for (const other of ['Withdraw', 'Add something'])
      it(`has one again that was refused while "${other}" was open`, async () => {
        const { client, root, press, addStored, region } = await openAdding();
        await addStored();
        await press(other);
        await waitUntil(() => fieldOf(root), 'there is a field again');
        client.refuse('The case is full.');
        await waitUntil(() => region.textContent.trim() === 'Not accepted. The case is full.', 'it says why');
        if (other === 'Withdraw') await press('Cancel').then(() => press('Add something'));
        await waitUntil(() => fieldOf(root)?.value === 'Since Monday.', 'it is there again');
      });

    it('keeps it apart from other cases, and forgets it on "Cancel"', async () => {
      const { tracker, root, press } = await begin();
      await tracker.show({ number: '0000-0000-0022', key });
      await tracker.updateComplete;
      expect(fieldOf(root) === null).to.equal(true);
      await tracker.show({ number, key });
      await waitUntil(() => fieldOf(root)?.value === 'Since Mon', 'it is there again');
      await press('Cancel');
      expect(fieldOf(await reopen()) === null).to.equal(true);
      expect(sessionStorage.length).to.equal(0);
    });

    it('keeps what is written while the addition before it is on its way', async () => {
      const { client, root, press, addStored, region } = await openAdding();
      await addStored();
      await press('Add something');
      await waitUntil(() => fieldOf(root), 'there is a field again');
      write(fieldOf(root)!, 'And brown.');
      client.accept();
      await waitUntil(() => region.textContent.trim() === 'Added to your case.', 'the endpoint has it');
      expect(fieldOf(await reopen())!.value).to.equal('And brown.');
    });

    it('forgets it with what was sent from this device, other drafts and when somebody was asked', async () => {
      const [draft, other] = [
        'hearback:entered:drafts:hearback-complaint',
        'hearback:another:drafts:hearback-complaint',
      ];
      for (const name of [draft, other]) localStorage.setItem(name, '{}');
      writeMemory('entered', { asked: [1], never: true });
      receipts.keep({ number, key, kind: 'complaint', sentAt: '2026-11-23T08:00:00.000Z' });
      const { press } = await begin();
      await press('Another case');
      await press('Remove from this device');
      await press('Yes, remove');
      expect(sessionStorage.length).to.equal(0);
      expect(Object.keys(localStorage).filter((name) => name.startsWith('hearback:entered:'))).to.deep.equal([]);
      expect(localStorage.getItem(other)).to.equal('{}');
      localStorage.removeItem(other);
    });

    for (const attribute of ['drafts="off"', 'kiosk'])
      it(`keeps nothing with ${attribute}, and leaves what the page keeps under no name`, async () => {
        sessionStorage.setItem('', 'the page’s own');
        await begin(attribute);
        expect(fieldOf(await reopen(attribute)) === null).to.equal(true);
        expect({ ...sessionStorage }).to.deep.equal({ '': 'the page’s own' });
      });
  });

  it('says beside the focused field why something cannot be added', async () => {
    const { client, root, field, add, isFocused } = await openAdding();
    const refusalOf = async (text: string) => {
      await add(text);
      await isFocused('later-text');
      expect(field.ariaInvalid).to.equal('true');
      return root.getElementById('later-text-error')!.textContent;
    };
    expect(await refusalOf('x'.repeat(10_002))).to.contain('Please shorten the text by 2 characters.');
    client.fails = new Error('No room.');
    expect(await refusalOf('Since Monday.')).to.contain('This could not be sent just now.');
    expect(field.value).to.equal('Since Monday.');
  });
});
