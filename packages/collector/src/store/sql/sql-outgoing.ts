import { sql, type Kysely } from 'kysely';
import type { CursorStore } from '../cursor-store.js';
import { AT_ONCE, type Delivery, type DeliveryStore, type Lease, type ReaderStanding } from '../delivery-store.js';
import { webhookReceiver, type Webhook, type WebhookStore } from '../webhook-store.js';
import type { Engine } from './engine.js';
import { OWED_SCRUB } from './owed-scrub.js';
import type { DeliveryRow, Tables, WebhookRow } from './tables.js';

function webhookOf({ name, url, secret: secrets, types, site, created_at, gone_at }: WebhookRow): Webhook {
  const [secret = '', formerSecret = null] = secrets.split(' ');
  return {
    name,
    url,
    secret,
    formerSecret,
    types: JSON.parse(types) as string[],
    site,
    createdAt: created_at,
    goneAt: gone_at,
  };
}

const deliveryOf = ({ receiver, seq, attempts, due_at, tried_at, failure, dead_at }: DeliveryRow): Delivery => ({
  receiver,
  seq,
  attempts,
  dueAt: due_at,
  triedAt: tried_at,
  failure,
  deadAt: dead_at,
});

/** What is on its way out of a register, in its own database. */
export class SqlOutgoing implements WebhookStore, DeliveryStore, CursorStore {
  readonly #engine: Pick<Engine, 'db' | 'write'>;

  constructor(engine: Pick<Engine, 'db' | 'write'>) {
    this.#engine = engine;
  }

  get #db(): Kysely<Tables> {
    return this.#engine.db;
  }

  async webhooks(): Promise<Webhook[]> {
    return (await this.#db.selectFrom('webhooks').selectAll().orderBy('name').execute()).map(webhookOf);
  }

  addWebhook(webhook: Parameters<WebhookStore['addWebhook']>[0], after: number): Promise<boolean> {
    const { name, url, secret, types, site, createdAt } = webhook;
    const row = { name, url, secret, types: JSON.stringify(types), site, created_at: createdAt, gone_at: null };
    return this.#engine.write(async ({ db }) => {
      const { numInsertedOrUpdatedRows } = await db
        .insertInto('webhooks')
        .values(row)
        .onConflict((conflict) => conflict.column('name').doNothing())
        .executeTakeFirst();
      const isNew = numInsertedOrUpdatedRows === 1n;
      if (isNew)
        await db
          .insertInto('cursors')
          .values({ reader: webhookReceiver(name), seq: after })
          .execute();
      return isNew;
    }, false);
  }

  removeWebhook(name: string): Promise<boolean> {
    return this.#engine.write(async ({ db }) => {
      // The cursor first: planning locks it, so this waits for planning under way and then deletes what that has added.
      await db.deleteFrom('cursors').where('reader', '=', webhookReceiver(name)).execute();
      await db.deleteFrom('deliveries').where('receiver', '=', webhookReceiver(name)).execute();
      const { numDeletedRows } = await db.deleteFrom('webhooks').where('name', '=', name).executeTakeFirst();
      return numDeletedRows === 1n;
    }, false);
  }

  changeSecret(name: string, secret: string): Promise<boolean> {
    return this.#engine.write(async ({ db }) => {
      const found = await db.selectFrom('webhooks').selectAll().where('name', '=', name).executeTakeFirst();
      if (!found) return false;
      const secrets = `${secret} ${webhookOf(found).secret}`;
      await db.updateTable('webhooks').set({ secret: secrets }).where('name', '=', name).execute();
      return true;
    }, false);
  }

  async setGone(name: string, goneAt: string | null): Promise<void> {
    await this.#db.updateTable('webhooks').set({ gone_at: goneAt }).where('name', '=', name).execute();
  }

  async begin(receiver: string, after: number): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('cursors')
      .values({ reader: receiver, seq: after })
      .onConflict((conflict) => conflict.column('reader').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  plan(receiver: string, seqs: readonly number[], to: number): Promise<void> {
    return this.#engine.write(async ({ db }) => {
      const { numUpdatedRows } = await db
        .updateTable('cursors')
        .set({ seq: to })
        .where('reader', '=', receiver)
        .where('seq', '<', to)
        .executeTakeFirst();
      if (numUpdatedRows === 0n || seqs.length === 0) return;
      await db
        .insertInto('deliveries')
        .values(
          seqs.map((seq) => ({
            receiver,
            seq,
            attempts: 0,
            due_at: AT_ONCE,
            tried_at: null,
            failure: null,
            dead_at: null,
          })),
        )
        .onConflict((conflict) => conflict.columns(['receiver', 'seq']).doNothing())
        .execute();
    }, false);
  }

  async due(receiver: string, now: string, limit: number): Promise<Delivery[]> {
    const rows = await this.#db
      .selectFrom('deliveries')
      .selectAll()
      .where('receiver', '=', receiver)
      .where('dead_at', 'is', null)
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map(deliveryOf);
  }

  async nextDueAt(receivers: readonly string[], after: string): Promise<string | null> {
    if (receivers.length === 0) return null;
    const row = await this.#db
      .selectFrom('deliveries')
      .select((eb) => eb.fn.min('due_at').as('next'))
      .where('receiver', 'in', receivers)
      .where('dead_at', 'is', null)
      .where('due_at', '>', after)
      .executeTakeFirst();
    return row?.next ?? null;
  }

  async triedAfter(receiver: string, now: string): Promise<Delivery[]> {
    const rows = await this.#db
      .selectFrom('deliveries')
      .selectAll()
      .where('receiver', '=', receiver)
      .where('dead_at', 'is', null)
      .where('tried_at', '>', now)
      .orderBy('seq')
      .execute();
    return rows.map(deliveryOf);
  }

  async arrived(receiver: string, seq: number): Promise<void> {
    await this.#db.deleteFrom('deliveries').where('receiver', '=', receiver).where('seq', '=', seq).execute();
  }

  async failed({ receiver, seq, attempts, dueAt, triedAt, failure, deadAt }: Delivery): Promise<void> {
    await this.#db
      .updateTable('deliveries')
      .set({ attempts, due_at: dueAt, tried_at: triedAt, failure, dead_at: deadAt })
      .where('receiver', '=', receiver)
      .where('seq', '=', seq)
      .execute();
  }

  async dead(receiver: string, limit: number): Promise<Delivery[]> {
    const rows = await this.#db
      .selectFrom('deliveries')
      .selectAll()
      .where('receiver', '=', receiver)
      .where('dead_at', 'is not', null)
      .orderBy('seq')
      .limit(limit)
      .execute();
    return rows.map(deliveryOf);
  }

  async revive(receiver: string): Promise<number> {
    const { numUpdatedRows } = await this.#db
      .updateTable('deliveries')
      .set({ attempts: 0, due_at: AT_ONCE, tried_at: null, dead_at: null })
      .where('receiver', '=', receiver)
      .where('dead_at', 'is not', null)
      .executeTakeFirst();
    return Number(numUpdatedRows);
  }

  async standings(): Promise<ReaderStanding[]> {
    const rows = await this.#db
      .selectFrom('cursors')
      .leftJoin('deliveries', 'deliveries.receiver', 'cursors.reader')
      .select((eb) => [
        'cursors.reader',
        'cursors.seq',
        eb.fn.count<number>('deliveries.seq').as('planned'),
        eb.fn.count<number>('deliveries.dead_at').as('dead'),
      ])
      .where('cursors.reader', '!=', OWED_SCRUB)
      .groupBy(['cursors.reader', 'cursors.seq'])
      .orderBy('cursors.reader')
      .execute();
    const gone = new Set(
      (await this.webhooks()).filter(({ goneAt }) => goneAt !== null).map(({ name }) => webhookReceiver(name)),
    );
    return rows.map(({ reader, seq, planned, dead }) => ({
      reader,
      seq,
      waiting: Number(planned) - Number(dead),
      dead: Number(dead),
      isGone: gone.has(reader),
    }));
  }

  async lease(task: string, holder: string, until: string, now: string): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('leases')
      .values({ task, holder, until })
      .onConflict((conflict) =>
        conflict
          .column('task')
          .doUpdateSet({ holder, until })
          .where((eb) => eb.or([eb('leases.holder', '=', holder), eb('leases.until', '<', now)])),
      )
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  async leaseOf(task: string): Promise<Lease | null> {
    const row = await this.#db
      .selectFrom('leases')
      .select(['holder', 'until'])
      .where('task', '=', task)
      .executeTakeFirst();
    return row ?? null;
  }

  async endLease(task: string, { holder, until }: Pick<Lease, 'holder'> & Partial<Lease>): Promise<void> {
    const held = this.#db.deleteFrom('leases').where('task', '=', task).where('holder', '=', holder);
    await (until === undefined ? held : held.where('until', '=', until)).execute();
  }

  async cursorOf(reader: string): Promise<number> {
    const row = await this.#db.selectFrom('cursors').select('seq').where('reader', '=', reader).executeTakeFirst();
    return row?.seq ?? 0;
  }

  async moveCursor(reader: string, seq: number): Promise<void> {
    await this.#db
      .insertInto('cursors')
      .values({ reader, seq })
      .onConflict((conflict) =>
        conflict
          .column('reader')
          .doUpdateSet({ seq })
          .where('cursors.seq', '<', sql<number>`excluded.seq`),
      )
      .execute();
  }
}
