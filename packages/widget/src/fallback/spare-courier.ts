import { uuidV7 } from '@hearback/protocol/light';
import type { Draft, Receipt } from '@hearback/sdk';
import type { Courier } from '../delivery/courier-type.js';
import type { DeliveryClient } from '../delivery/delivery-client.js';
import { loadOutbox } from '../loader/load-outbox.js';
import { caseOf, eventText, postVoice } from './post-voice.js';
import { waited } from './waited.js';

/**
 * What the whole forms send by where their own code for it is gone: the outbox of the release that is on the server now; failing that, plain
 * requests. Part of the contract between the chunks and this file, which may be of a later release.
 */
export const spareCourier = (): Promise<Courier> =>
  Promise.race([loadOutbox(), waited(OUTBOX_WITHIN_MS)]).then(
    (outbox) => (outbox ? { ...outbox, sharedClient: outbox.openOutbox } : PLAIN),
    () => PLAIN,
  );

/** How long the outbox may take to come. In milliseconds. */
const OUTBOX_WITHIN_MS = 4000;

const PLAIN: Courier = { sharedClient: plainClient };

/** Marks an error as one of the SDK's. */
const brand = Symbol.for('@hearback/sdk:error');

/** Sends each voice at once and keeps nothing: whoever submits has it until the endpoint has answered. */
function plainClient(endpoint: string, site: string): DeliveryClient {
  const address = new URL(endpoint, document.baseURI).href;
  const createDraftId = () =>
    uuidV7({ nowMs: Date.now(), random: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes) });
  return {
    createDraftId,
    async submit({ id = createDraftId(), ...voice }: Draft): Promise<Receipt> {
      if (voice.attachments?.length)
        throw Object.assign(
          new Error('Failed to send: expected a voice without files, which only the outbox can send.'),
          {
            [brand]: true,
            code: 'ATTACHMENTS_UNAVAILABLE',
          },
        );
      const result = await postVoice(address, id, eventText(id, site, voice));
      if (result.verdict === 'unknown') throw new Error(`Failed to reach the endpoint ${address}; try again.`);
      const settled =
        result.verdict === 'received'
          ? Promise.resolve('accepted' as const)
          : Promise.reject(
              Object.assign(new Error(result.reason), { [brand]: true, code: 'REJECTED', detail: result.reason }),
            );
      settled.catch(() => {});
      return { id, number: caseOf(id, voice), durability: 'memory', settled };
    },
  };
}
