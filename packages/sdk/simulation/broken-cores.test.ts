import { describe, expect, it, vi } from 'vitest';
import { uuidV7 } from '@hearback/protocol/light';
import type { CreateClient } from './client-under-test.js';
import type { ViolationKind } from './checks/violations.js';
import { makePlan } from './plan/make-plan.js';
import { runSchedule } from './run-schedule.js';
import { Seeded } from './world/seeded.js';
import type * as Acknowledgement from '../src/acknowledgement.js';
import type * as DeadLetters from '../src/outbox/on-request.js';
import type * as Claim from '../src/outbox/claim.js';
import type * as Enqueue from '../src/outbox/enqueue.js';
import type * as FileSteps from '../src/attachments/file-steps.js';
import type * as FreezeVoice from '../src/freeze-voice.js';
import type * as IndexedDbStore from '../src/store/indexeddb-store.js';
import type * as Losses from '../src/outbox/losses.js';
import type * as ReceiptModule from '../src/receipt.js';
import type * as RunTransaction from '../src/store/run-transaction.js';
import type * as Settle from '../src/outbox/settle.js';
import type * as WireText from '../src/wire-text.js';
import { countLosses } from '../src/outbox/losses.js';
import { all, getEach, remove, scan, type Access, type Transaction } from '../src/store/transaction.js';

const ENOUGH = 1000;

/** Ids that are as good as any. */
const someIds = new Seeded(1, 'ids of a broken core');
const anotherId = () => uuidV7({ nowMs: 1_800_000_000_000, random: someIds.bytes });

/** The client with one of its modules broken. */
async function clientWith<Module extends object>(
  path: string,
  breakIt: (intact: Module) => Partial<Module>,
): Promise<CreateClient> {
  vi.resetModules();
  vi.doMock(path, async (intact: () => Promise<Module>) => {
    const module = await intact();
    return { ...module, ...breakIt(module) };
  });
  const { createClient } = await import('../src/create-client.js');
  await import('../src/attachments/uploads.js');
  vi.doUnmock(path);
  return createClient;
}

/** How many schedules it takes until a core breaks one of these promises, or any; `Infinity` if it never does. */
async function schedulesUntil(
  createClient: CreateClient,
  kinds: readonly ViolationKind[],
  most = ENOUGH,
): Promise<number> {
  for (let seed = 1; seed <= most; seed++) {
    // oxlint-disable-next-line no-await-in-loop -- schedules share the globals they replace
    const { violations } = await runSchedule(makePlan(seed), { createClient });
    if (violations.some(({ kind }) => !kinds.length || kinds.includes(kind))) return seed;
  }
  return Infinity;
}

describe('the simulation catches, within 1,000 schedules, a core that', { timeout: 120_000 }, () => {
  const catches = async (createClient: CreateClient, ...kinds: ViolationKind[]) => {
    const schedules = await schedulesUntil(createClient, kinds);
    console.info(`${expect.getState().currentTestName}: after ${schedules}`);
    expect(schedules).toBeLessThanOrEqual(ENOUGH);
  };

  it('deletes records before it sends them', async () => {
    const core = await clientWith<typeof Claim>('../src/outbox/claim.js', ({ claim }) => ({
      *claim(request) {
        const claimed = yield* claim(request);
        yield claimed.rows.map(({ id }) => remove('outbox', id));
        return claimed;
      },
    }));
    await catches(core, 'lost');
  });

  it('settles outcomes by their position', async () => {
    const core = await clientWith<typeof Settle>('../src/outbox/settle.js', ({ settle }) => ({
      settle(answered) {
        const { ids, verdict } = answered;
        const said = [...(verdict.outcomes?.values() ?? [])];
        const outcomes = verdict.outcomes && new Map(ids.flatMap((id, i) => (said[i] ? [[id, said[i]]] : [])));
        return settle({ ...answered, verdict: { ...verdict, outcomes } });
      },
    }));
    await catches(core, 'delivered without the endpoint', 'lost');
  });

  it('gives a retry a new id, so that no endpoint can know it again', async () => {
    const core = await clientWith<typeof WireText>('../src/wire-text.js', ({ wireText }) => ({
      wireText: (row, sentAtMs) =>
        wireText(row.attempts > 1 ? { ...row, body: row.body.replace(row.id, anotherId()) } : row, sentAtMs),
    }));
    await catches(core, 'counted twice');
  });

  it('counts a double click as two voices', async () => {
    const core = await clientWith<typeof FreezeVoice>('../src/freeze-voice.js', ({ freezeVoice }) => ({
      freezeVoice: (draft, context) => freezeVoice(draft, { ...context, id: anotherId() }),
    }));
    await catches(core, 'counted twice');
  });

  it('accepts any 200 as an acknowledgement, even that of a captive portal', async () => {
    const core = await clientWith<typeof Acknowledgement>('../src/acknowledgement.js', ({ readReply }) => ({
      readReply(...reply) {
        const verdict = readReply(...reply);
        return verdict.code === 'web_page' ? { ...verdict, kind: 'accepted' } : verdict;
      },
    }));
    await catches(core, 'delivered without the endpoint');
  });

  it('forgets what was refused', async () => {
    const core = await clientWith<typeof Settle>('../src/outbox/settle.js', ({ settle }) => ({
      *settle(answered) {
        const settled = yield* settle(answered);
        if (answered.verdict.kind === 'refused') yield answered.ids.map((id) => remove('outbox', id));
        return settled;
      },
    }));
    await catches(core, 'lost', 'refusal not shown');
  });

  it('makes a voice a dead letter after a single 400', async () => {
    const core = await clientWith<typeof Settle>('../src/outbox/settle.js', ({ settle }) => ({
      settle(answered) {
        const { ids, verdict } = answered;
        if (verdict.kind !== 'refused' || ids.length > 1) return settle(answered);
        const outcomes = new Map(ids.map((id) => [id, { id, status: 'rejected' as const }]));
        return settle({ ...answered, verdict: { ...verdict, kind: 'outcomes', outcomes } });
      },
    }));
    await catches(core, 'dead without a refusal');
  });

  it('gives up after three attempts', async () => {
    const core = await clientWith<typeof Settle>('../src/outbox/settle.js', ({ settle }) => ({
      *settle(answered) {
        const settled = yield* settle(answered);
        const rows = yield* getEach('outbox', answered.ids);
        yield rows.flatMap((row) => (row && row.attempts >= 3 ? [remove('outbox', row.id)] : []));
        return settled;
      },
    }));
    await catches(core, 'lost');
  });

  it('makes room by dropping the oldest voice', async () => {
    const core = await clientWith<typeof Enqueue>('../src/outbox/enqueue.js', ({ enqueue }) => ({
      *enqueue(rows, caps): ReturnType<typeof enqueue> {
        const waiting: string[] = [];
        yield* scan('outbox', ({ id }) => void waiting.push(id));
        const tooMany = Math.max(0, waiting.length + rows.length - (caps?.maxEvents ?? Infinity));
        yield waiting.slice(0, tooMany).map((id) => remove('outbox', id));
        return yield* enqueue(rows, caps);
      },
    }));
    await catches(core, 'lost');
  });

  it('says that a voice is safe before the commit', async () => {
    const core = await clientWith<typeof RunTransaction>('../src/store/run-transaction.js', ({ runTransaction }) => ({
      runTransaction: <Result>(
        db: IDBDatabase,
        steps: Transaction<Result>,
        access: Access,
        running: Set<IDBTransaction>,
      ) =>
        new Promise<Result>((resolve, reject) => {
          const early = function* (): Transaction<Result> {
            const result = yield* steps;
            resolve(result);
            return result;
          };
          runTransaction(db, early(), access, running).catch(reject);
        }),
    }));
    await catches(core, 'not durable as told', 'lost');
  });

  it('writes without strict durability', async () => {
    const core = await clientWith<typeof RunTransaction>('../src/store/run-transaction.js', ({ runTransaction }) => ({
      runTransaction(db, steps, access, running) {
        const relaxed = { transaction: (tables: string[], mode: IDBTransactionMode) => db.transaction(tables, mode) };
        return runTransaction(relaxed as unknown as IDBDatabase, steps, access, running);
      },
    }));
    await catches(core, 'lost');
  });

  it('sends what is held before its time', async () => {
    const core = await clientWith<typeof FreezeVoice>('../src/freeze-voice.js', ({ freezeVoice }) => ({
      freezeVoice: (draft, context) => ({ ...freezeVoice(draft, context), nextAt: 0 }),
    }));
    await catches(core, 'came too early');
  });

  it('uploads a file before its voice has arrived', async () => {
    const core = await clientWith<typeof FileSteps>('../src/attachments/file-steps.js', ({ claimFile }) => ({
      claimFile: (request) =>
        claimFile({ ...request, voices: new Map([...request.voices.keys()].map((id) => [id, 'delivered'])) }),
    }));
    await catches(core, 'file before its voice');
  });

  it('forgets a file that did not arrive at once', async () => {
    const core = await clientWith<typeof FileSteps>('../src/attachments/file-steps.js', ({ settleFile }) => ({
      settleFile: (answered) => settleFile({ ...answered, verdict: { kind: 'accepted', code: '' } }),
    }));
    await catches(core, 'file lost', 'delivered without the endpoint');
  });

  it('sends other bytes of a file than were given', async () => {
    const core = await clientWith<typeof FileSteps>('../src/attachments/file-steps.js', ({ keepFiles }) => ({
      keepFiles: (files, createdAt) =>
        keepFiles(
          files.map((file) => ({ ...file, bytes: file.bytes.slice(1) })),
          createdAt,
        ),
    }));
    await catches(core, 'file changed on the way');
  });

  it('reports a loss with every batch', async () => {
    const core = await clientWith<typeof Claim>('../src/outbox/claim.js', ({ claim }) => ({
      *claim(request) {
        const losses = yield* all('losses');
        const claimed = yield* claim(request);
        if (claimed.rows.some((row) => row.lost)) yield* countLosses(losses);
        return claimed;
      },
    }));
    await catches(core, 'loss told twice');
  });

  it('does not record a loss', async () => {
    const core = await clientWith<typeof Losses>('../src/outbox/losses.js', () => ({ *countLosses() {} }));
    await catches(core, 'loss not told');
  });

  it('exports dead letters without their text', async () => {
    const core = await clientWith<typeof ReceiptModule>('../src/receipt.js', ({ deadLetter }) => ({
      deadLetter: (row, nowMs) => ({ ...deadLetter(row, nowMs), event: {} }),
    }));
    await catches(core, 'dead letter not as said');
  });

  it('keeps the voices of all sites in one outbox', async () => {
    const core = await clientWith<typeof IndexedDbStore>('../src/store/indexeddb-store.js', (intact) => ({
      openIndexedDbStore: (factory, _name, schedule) => intact.openIndexedDbStore(factory, 'hearback', schedule),
    }));
    await catches(core, 'wrong site');
  });

  it('recalls a voice that a request has carried', async () => {
    const core = await clientWith<typeof DeadLetters>('../src/outbox/on-request.js', ({ hold }) => ({
      *hold(id, nextAt) {
        const [row] = yield* getEach('outbox', [id]);
        if (nextAt !== null || !row) return yield* hold(id, nextAt);
        yield [remove('outbox', id)];
        return row;
      },
    }));
    // Its page knows by itself that a request is under way; only another can have carried the voice unnoticed.
    await catches(core, 'sent though taken back');
  });
});

describe('the simulation lets pass', { timeout: 120_000 }, () => {
  it('the intact core, made in the same way', async () => {
    const core = await clientWith<typeof Claim>('../src/outbox/claim.js', () => ({}));
    expect(await schedulesUntil(core, [], 300)).toBe(Infinity);
  });
});
