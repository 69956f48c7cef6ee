import type { Client } from '../client.js';
import type { ClientEvents } from '../client-events.js';
import type { Draft } from '../draft.js';
import type { Receipt } from '../receipt.js';
import { complaint } from './complaint.js';
import type { Device } from './device.js';

/** Milliseconds. */
export const SECOND = 1000;
/** Milliseconds. */
export const MINUTE = 60 * SECOND;
/** Milliseconds. */
export const HOUR = 60 * MINUTE;

/** Submits a voice and lets everything happen that needs no time to pass. */
export async function submit(
  device: Device,
  client: Pick<Client, 'submit'>,
  draft: Draft = complaint(),
): Promise<Receipt> {
  const submitting = client.submit(draft);
  submitting.catch(() => {});
  await device.clock.advance(0);
  const receipt = await submitting;
  // A file is hashed on a thread of its own, which may be done only now.
  await device.clock.advance(0);
  return receipt;
}

/** Everything a client tells by one name, as it comes. */
export function hear<Name extends keyof ClientEvents>(client: Client, name: Name): ClientEvents[Name][] {
  const heard: ClientEvents[Name][] = [];
  client.on(name, (event) => heard.push(event));
  return heard;
}

/** What a promise rejects with. */
export const failure = (promise: Promise<unknown>): Promise<unknown> =>
  promise.then(
    () => Promise.reject(new Error('Failed to see a failure: the promise resolved.')),
    (error: unknown) => error,
  );
