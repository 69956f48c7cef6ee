import type { Store } from '../store/store.js';
import { webhookReceiver } from '../store/webhook-store.js';
import { createWebhookSecret } from '../webhooks/webhook-secret.js';
import { CliError } from './cli-error.js';
import type { CliWorld } from './cli-world.js';
import { DEAD_LETTERS_SHOWN, deadLetterLine } from './dead-letters.js';
import { withRegister } from './open-register.js';
import type { WebhookOptions } from './webhook-options.js';

async function add(options: Extract<WebhookOptions, { act: 'add' }>, store: Store, { nowMs, print }: CliWorld) {
  const { name, url, types, site, fromTheBeginning } = options;
  const secret = createWebhookSecret();
  const receiver = { name, url, secret, types, site, createdAt: new Date(nowMs).toISOString() };
  if (!(await store.outgoing.addWebhook(receiver, fromTheBeginning ? 0 : await store.count())))
    throw new CliError(`there is a webhook "${name}" already; remove it first, or choose another --name.`);
  print(secret);
}

async function list(store: Store, print: CliWorld['print']): Promise<void> {
  const webhooks = await store.outgoing.webhooks();
  const dead = await Promise.all(
    webhooks.map(({ name }) => store.outgoing.dead(webhookReceiver(name), DEAD_LETTERS_SHOWN)),
  );
  for (const [place, { name, url, types, site, goneAt }] of webhooks.entries()) {
    const count = dead[place]!.length;
    const parts = [name, url, types.join(' ') || 'every type', ...(site === null ? [] : [`site ${site}`])];
    if (goneAt !== null) parts.push(`gone ${goneAt}`);
    if (count > 0)
      parts.push(
        `${count === DEAD_LETTERS_SHOWN ? 'at least ' : ''}${count} ${count === 1 ? 'dead letter' : 'dead letters'}`,
      );
    print(parts.join('  '));
  }
}

/**
 * Adds a receiver of events and prints its secret, once; gives it a new one; lists all; removes one; shows or revives its dead letters. Running
 * collectors learn of it within seconds.
 *
 * @throws {CliError} If there is no such register or receiver, or the name is taken.
 */
export async function webhook(options: WebhookOptions, world: CliWorld): Promise<void> {
  const { print } = world;
  await withRegister(options.db, async (store) => {
    const { outgoing } = store;
    if (options.act === 'add') return add(options, store, world);
    if (options.act === 'list') return list(store, print);
    const { name } = options;
    const isKnown = (await outgoing.webhooks()).some((each) => each.name === name);
    if (!isKnown) throw new CliError(`there is no webhook "${name}"; see hearback-collector webhook list.`);
    if (options.act === 'rotate') {
      const secret = createWebhookSecret();
      await outgoing.changeSecret(name, secret);
      return print(secret);
    }
    if (options.act === 'remove') {
      await outgoing.removeWebhook(name);
      return print(`Removed the webhook "${name}" and everything that waited for it.`);
    }
    if (options.act === 'dead') {
      for (const letter of await outgoing.dead(webhookReceiver(name), DEAD_LETTERS_SHOWN))
        print(deadLetterLine(letter));
      return;
    }
    await outgoing.setGone(name, null);
    const count = await outgoing.revive(webhookReceiver(name));
    const letters = count === 1 ? 'its one dead letter is' : `its ${count} dead letters are`;
    print(`"${name}" is sent events again${count > 0 ? `, and ${letters} tried again` : ''}.`);
  });
}
