import { createTrackingKey } from '@hearback/protocol/light';
import { fixture } from '@open-wc/testing';
import { http, HttpResponse } from 'msw';
import { setupWorker } from 'msw/browser';
import '../tracker/define.js';
import { DeviceReceipts } from '../tracker/device-receipts.js';
import type { TrackerElement } from '../tracker/tracker-element.js';
import { sampleCase } from './sample-case.js';
import { StubClient } from './stub-client.js';
import { waitUntil } from './wait-until.js';

/** Answers what the tracker asks. */
export const worker = setupWorker();
/** Number and key of the case. */
export const number = '0000-0000-0012';
export const key = createTrackingKey((bytes) => bytes.fill(7));
/** What the device keeps of the site. */
export const receipts = new DeviceReceipts('entered');

/** Opens a tracker that asks for number and key. */
export async function open(answer: () => Response, attributes = '') {
  worker.use(http.get(`${location.origin}/entered/v1/cases/:number`, answer));
  const tracker = await fixture<TrackerElement>(
    `<hearback-tracker lang="en" endpoint="${location.origin}/entered/v1/events" site="entered" ${attributes}></hearback-tracker>`,
  );
  const root = tracker.shadowRoot!;
  const isFocused = (id: string) => waitUntil(() => root.activeElement?.id === id, `${id} has the focus`);
  const button = (name: string) =>
    [...root.querySelectorAll('button')].find((each) => each.textContent.trim() === name);
  const press = async (name: string) => {
    await waitUntil(() => button(name), `there is a button "${name}"`);
    button(name)!.click();
  };
  await waitUntil(() => root.querySelector('h2'), 'the tracker shows');
  return { tracker, root, isFocused, press };
}

/** Opens the case with a client that stores what is said; a test says what the endpoint makes of it. */
export async function openCase(answer: () => Response, attributes = '') {
  const opened = await open(answer, attributes);
  const client = (opened.tracker.client = new StubClient());
  await opened.tracker.show({ number, key });
  await opened.tracker.updateComplete;
  return { ...opened, client };
}

/** Types into a field. */
export function write(field: HTMLTextAreaElement, text: string) {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** Opens the case on "Add something". `add` writes into its field and presses "Add", which has the focus then, as after a pointer. */
export async function openAdding(attributes = '') {
  const opened = await openCase(() => HttpResponse.json(sampleCase()), attributes);
  const { client, root, press, isFocused } = opened;
  const region = root.querySelector('.later [role=status]')!;
  await press('Add something');
  await isFocused('later-text');
  const field = root.querySelector<HTMLTextAreaElement>('#later-text')!;
  const add = async (text: string) => {
    write(field, text);
    root.querySelector<HTMLElement>('.later .primary')!.focus();
    await press('Add');
  };
  /** Adds something that the endpoint takes its time about. */
  const addStored = async (said = 'Saved on this device. It will be sent as soon as the connection allows.') => {
    await add('Since Monday.');
    await waitUntil(() => region.textContent.trim() === said, 'it says so');
  };
  /** Has the endpoint answer as soon as the voice is stored. */
  const answerOnceStored = (answer: () => void) => {
    const submit = client.submit.bind(client);
    client.submit = async (draft) => {
      const receipt = await submit(draft);
      answer();
      return receipt;
    };
  };
  return { ...opened, region, field, add, addStored, answerOnceStored };
}

/** Starts the worker before the tests of a file, and leaves nothing of one to the next. */
export function aroundEach(): void {
  before(async () => {
    await worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  });
  afterEach(() => {
    worker.resetHandlers();
    receipts.wipe();
    sessionStorage.clear();
  });
  after(() => worker.stop());
}
