import { expect } from 'vitest';
import type { Draft } from '@hearback/sdk';
import type { Trial } from '../agent/agent.ts';
import { complaint } from '../rig/drafts.ts';
import { everythingArrived, nothingUntrue } from '../rig/oracle.ts';
import type { Rig } from '../rig/rig.ts';
import type { Visitor } from '../rig/visitor.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

const PICTURE_BYTES = 300_000;

/** Submits a complaint with a picture; gives the event's id. */
const complainWithPicture = (visitor: Visitor): Promise<string> =>
  visitor.tab.run(
    async ({ draft, bytes }: { draft: Draft; bytes: number }) => {
      const picture = new Blob([new Uint8Array(bytes).map((_, i) => (i * 7) % 251)], { type: 'image/png' });
      const [answer] = await trial.submit([{ ...draft, attachments: [picture] } as Draft]);
      if (!answer || !('id' in answer)) throw new Error(`Failed to save: ${JSON.stringify(answer)}`);
      return answer.id;
    },
    { draft: complaint('See the picture.'), bytes: PICTURE_BYTES },
  );

/** Waits for the text, then for the picture that belongs to it. */
async function bothArrived({ endpoint }: Rig, id: string): Promise<void> {
  await endpoint.until(() => endpoint.ledger.countOf(id) > 0, 'the text');
  const { evidence } = JSON.parse(endpoint.ledger.dataOf(id)!) as { evidence: { sha256: string; bytes: number }[] };
  const { sha256, bytes } = evidence[0]!;
  expect(bytes).toBe(PICTURE_BYTES);
  await endpoint.until(() => endpoint.attachments.countOf(sha256) > 0, 'the picture', 20_000);
  const [stored] = endpoint.attachments.arrivals;
  expect([stored?.sha256, stored?.bytes.length, stored?.mediaType]).toEqual([sha256, PICTURE_BYTES, 'image/png']);
}

/** Pictures that go with a complaint. */
export const attachments: readonly Scenario[] = [
  {
    key: 'g',
    title: 'A picture whose upload fails three times, in three ways',
    async play(rig) {
      rig.endpoint.playAttachments([{ kind: 'drop' }, { kind: 'status', status: 503 }, { kind: 'forget' }]);
      const visitor = await rig.visit();
      const id = await complainWithPicture(visitor);
      await visitor.quiet();
      // The text does not wait for the picture.
      expect(rig.endpoint.ledger.countOf(id)).toBe(1);
      const uploading = bothArrived(rig, id);
      await visitor.tab.run(() =>
        trial.until(() => {
          trial.clock.jump(60_000);
          return trial.told.some(({ name }) => name === 'uploaded');
        }),
      );
      await uploading;
      nothingUntrue(rig);
      return 'delivered, counted once';
    },
  },
  {
    key: 'h',
    title: 'The browser is killed between a text and its picture',
    needs: ['restart'],
    alone: true,
    async play(rig) {
      rig.endpoint.playAttachments([{ kind: 'status', status: 503 }]);
      const visitor = await rig.visit();
      const id = await complainWithPicture(visitor);
      await rig.endpoint.until(() => rig.endpoint.requests.some(({ method }) => method === 'PUT'), 'the first upload');
      await rig.killBrowser();
      const next = await rig.visit({ aheadMs: 60 * 60 * 1000, skipsWaits: true });
      await bothArrived(rig, id);
      await everythingArrived(rig, next, { extra: [id] });
      return 'delivered, counted once';
    },
  },
];
