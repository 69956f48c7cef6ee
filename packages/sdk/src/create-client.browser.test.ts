import { expect } from '@open-wc/testing';
import type { Client } from './client.js';
import { createClient } from './create-client.js';
import { complaint } from './testing/complaint.js';
import { broken, outcomes, ScriptedEndpoint } from './testing/scripted-endpoint.js';
import type { ClientOptions } from './client-options.js';

/** A site of its own for each test, so that none finds the records of another. */
const freshSite = () => `test-${crypto.randomUUID()}`;

const rowsOf = (site: string, table: string): Promise<{ id: string }[]> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(`hearback-${site}`);
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const reading = opening.result.transaction(table).objectStore(table).getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result);
      };
    };
  });

describe('createClient in a browser', () => {
  const clients: Client[] = [];
  const open = (site: string, endpoint: ScriptedEndpoint, options: Partial<ClientOptions> = {}) => {
    const client = createClient({ endpoint: '/v1/events', site, fetch: endpoint.fetch, ...options });
    clients.push(client);
    return client;
  };
  afterEach(() => clients.splice(0).forEach((client) => client.close()));

  it('has a voice in IndexedDB, keyed by its id, by the time submit resolves', async () => {
    const site = freshSite();
    const client = open(site, new ScriptedEndpoint(broken));
    const { id, durability } = await client.submit(complaint());
    expect(durability).to.equal('disk');
    expect((await rowsOf(site, 'outbox')).map((row) => row.id)).to.eql([id]);
    expect((await indexedDB.databases()).map(({ name }) => name)).to.include(`hearback-${site}`);
  });

  it('resolves a relative endpoint against the page', async () => {
    const endpoint = new ScriptedEndpoint();
    const { settled } = await open(freshSite(), endpoint).submit(complaint());
    expect(await settled).to.equal('accepted');
    expect(endpoint.requests[0]!.url).to.equal(`${location.origin}/v1/events`);
  });

  it('moves a delivered voice to the receipts', async () => {
    const site = freshSite();
    const { id, settled } = await open(site, new ScriptedEndpoint()).submit(complaint('漏水 🚱 تسرب'));
    await settled;
    expect(await rowsOf(site, 'outbox')).to.eql([]);
    expect((await rowsOf(site, 'receipts')).map((row) => row.id)).to.eql([id]);
  });

  it('delivers what an earlier client could not', async () => {
    const site = freshSite();
    const earlier = open(site, new ScriptedEndpoint(broken));
    const { id } = await earlier.submit(complaint());
    earlier.close();
    const endpoint = new ScriptedEndpoint();
    const later = open(site, endpoint);
    const receipt = await later.receipt(id);
    await later.flush();
    expect(await receipt!.settled).to.equal('accepted');
    expect(endpoint.ids).to.eql([id]);
  });

  it('shares the outbox between clients without sending anything twice', async () => {
    const site = freshSite();
    const endpoint = new ScriptedEndpoint(outcomes(() => ({ status: 'accepted' })));
    const tabs = Array.from({ length: 4 }, () => open(site, endpoint));
    const receipts = await Promise.all(
      tabs.flatMap((tab) => Array.from({ length: 10 }, () => tab.submit(complaint()))),
    );
    await Promise.all(receipts.map(({ settled }) => settled));
    expect(endpoint.ids).to.have.length(40);
    expect(new Set(endpoint.ids).size).to.equal(40);
  });

  it('tells one client what another delivered', async () => {
    const site = freshSite();
    const idle = open(site, new ScriptedEndpoint(broken));
    const { id, settled } = await idle.submit(complaint());
    const heard = new Promise((resolve) => idle.on('delivered', resolve));
    const busy = open(site, new ScriptedEndpoint());
    await busy.flush();
    expect(await settled).to.equal('accepted');
    expect(await heard).to.include({ id });
  });

  it('writes into localStorage where there is no IndexedDB, and moves it once there is', async () => {
    const site = freshSite();
    const earlier = open(site, new ScriptedEndpoint(broken), { indexedDB: null });
    const { id, durability } = await earlier.submit(complaint());
    expect(durability).to.equal('disk-deferred');
    expect(localStorage.getItem(`hearback:${site}:outbox:${id}`)).to.include('No water');
    earlier.close();
    const later = open(site, new ScriptedEndpoint(broken));
    expect((await later.receipt(id))!.durability).to.equal('disk');
    expect(Object.keys(localStorage).filter((key) => key.includes(site))).to.eql([]);
  });

  it('hands off what waits, in a request that outlives the page, as the page is left', async () => {
    const endpoint = new ScriptedEndpoint(() => new Promise(() => {}));
    const { id } = await open(freshSite(), endpoint).submit(complaint());
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    const last = endpoint.requests.at(-1)!;
    expect(last.init.keepalive).to.equal(true);
    expect(last.events.map((event) => event.id)).to.eql([id]);
  });

  it('writes down in the same task what no database has confirmed as the page is left', async () => {
    const site = freshSite();
    const submitting = open(site, new ScriptedEndpoint(broken)).submit(complaint());
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    expect(Object.keys(localStorage).filter((key) => key.startsWith(`hearback:${site}:outbox:`))).to.have.length(1);
    await submitting;
  });

  it('commits 100 voices of one task at once', async () => {
    const site = freshSite();
    const endpoint = new ScriptedEndpoint();
    const client = open(site, endpoint);
    const receipts = await Promise.all(Array.from({ length: 100 }, () => client.submit(complaint())));
    await Promise.all(receipts.map(({ settled }) => settled));
    expect(endpoint.requests.length).to.be.at.most(6);
    expect(new Set(endpoint.ids).size).to.equal(100);
  });
});
