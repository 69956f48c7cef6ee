import type { OutcomeReply } from '@hearback/protocol';

/** Token of a command that is started in a test. */
export const COMMAND_TOKEN = 'token-of-the-test';

/** Shows {@link COMMAND_TOKEN}. */
export const AUTHORIZED = { authorization: `Bearer ${COMMAND_TOKEN}` };

/** Sends a batch to a collector. */
export async function send(url: string, events: readonly unknown[]): Promise<OutcomeReply> {
  const headers = { 'content-type': 'application/cloudevents-batch+json' };
  const response = await fetch(`${url}/v1/events`, { method: 'POST', headers, body: JSON.stringify(events) });
  return (await response.json()) as OutcomeReply;
}

/** Every id of a collector's register, in its order, page by page. */
export async function idsIn(url: string): Promise<string[]> {
  const ids: string[] = [];
  for (let after = '0'; ;) {
    // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
    const response = await fetch(`${url}/v1/events?after=${after}&limit=1000`, { headers: AUTHORIZED });
    // oxlint-disable-next-line no-await-in-loop -- as above
    const lines = (await response.text()).split('\n').slice(0, -1);
    if (lines.length === 0) return ids;
    ids.push(...lines.map((line) => (JSON.parse(line) as { event: { id: string } }).event.id));
    after = response.headers.get('hearback-next-after') ?? '';
  }
}
