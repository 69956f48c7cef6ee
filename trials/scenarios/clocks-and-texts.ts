import { expect } from 'vitest';
import type { Draft } from '@hearback/sdk';
import type { Trial } from '../agent/agent.ts';
import { complaint, complaints } from '../rig/drafts.ts';
import { arrivals, everythingArrived } from '../rig/oracle.ts';
import type { Scenario } from './scenario.ts';

declare const trial: Trial;

const DAY_MS = 24 * 60 * 60 * 1000;
const YEAR_MS = 365 * DAY_MS;

/** Texts that get lost or bent elsewhere. */
const GOOD_TEXTS = [
  '水道局の対応が遅い。',
  'Zażółć gęślą jaźń 👩‍👩‍👧‍👦 \u{1F6B0}',
  'line\u2028separator\u2029and paragraph',
  '"quotes", \\backslashes\\, </script>, \u00e9 and e\u0301',
  '\uFEFFbyte order mark\uFFFF',
  'x'.repeat(10_000),
];

/** Texts that no endpoint could be given unaltered. */
const BAD_TEXTS = ['control\u0000', 'half a pair: \uD83D', 'the other: \uDE00', 'x'.repeat(65_536), ''];

/** Data whose keys have a meaning of their own in JavaScript. */
const KEYS = ['{"text":"t","__proto__":{"text":"p"}}', '{"text":"t","constructor":1}', '{"text":"t","toJSON":"x"}'];

/** Double clicks, clocks that are wrong, texts that are strange. */
export const clocksAndTexts: readonly Scenario[] = [
  {
    key: '38',
    title: 'A double click, another try, and the form restored after a reload',
    async play(rig) {
      rig.endpoint.play([{ kind: 'forget' }]);
      const visitor = await rig.visit({ skipsWaits: true });
      const id = await visitor.tab.run(() => trial.client.createDraftId());
      const draft: Draft = { ...complaint('Said once.'), id };
      await visitor.save([draft, draft]);
      await visitor.save([draft]);
      await visitor.enter();
      await visitor.save([draft]);
      await everythingArrived(rig, visitor);
      expect(rig.endpoint.ledger.ids).toEqual([id]);
      return 'delivered, counted once';
    },
  },
  {
    key: '39',
    title: 'A clock three years slow, one two days fast, and one that is set while a request is under way',
    async play(rig) {
      for (const aheadMs of [-3 * YEAR_MS, 2 * DAY_MS]) {
        const visitor = await rig.visit({ aheadMs, skipsWaits: true });
        await visitor.save(complaints(2));
        await everythingArrived(rig, visitor);
        const { sentat } = JSON.parse(rig.endpoint.ledger.arrivals.at(-1)!.text) as { sentat: string };
        expect(Math.abs(Date.parse(sentat) - Date.now() - aheadMs), 'what tells the skew').toBeLessThan(60_000);
        await visitor.leave();
      }
      for (const setMs of [DAY_MS / 24, -DAY_MS]) {
        const before = rig.endpoint.requests.length;
        rig.endpoint.play([{ kind: 'stall', stores: true }]);
        const visitor = await rig.visit({ skipsWaits: true });
        await visitor.save(complaints(2));
        await rig.endpoint.until(() => rig.endpoint.requests.length === before + 1, 'the request');
        await visitor.tab.run((ms: number) => trial.clock.set(ms), setMs);
        await visitor.jump(20_000);
        await everythingArrived(rig, visitor);
        await visitor.leave();
      }
      return 'delivered, counted once';
    },
  },
  {
    key: '40',
    title: 'Every script, halves of characters, 64 KiB, nothing at all, keys such as `__proto__`',
    async play(rig) {
      const visitor = await rig.visit();
      const drafts = [
        ...[...GOOD_TEXTS, ...BAD_TEXTS].map(complaint),
        ...KEYS.map((data) => ({ kind: 'complaint', data: JSON.parse(data) }) as Draft),
      ];
      const answers = await visitor.submit(drafts);
      const codes = answers.map((answer) => ('code' in answer ? answer.code : 'saved'));
      expect(codes).toEqual([
        ...GOOD_TEXTS.map(() => 'saved'),
        ...[...BAD_TEXTS, ...KEYS].map(() => 'VALIDATION_FAILED'),
      ]);
      await everythingArrived(rig, visitor);
      expect(arrivals(rig)).toBe(codes.filter((code) => code === 'saved').length);
      return 'delivered, or refused at once';
    },
  },
];
