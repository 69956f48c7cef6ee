import type { Draft } from '../draft.js';
import type { Durability } from '../store/store.js';
import { sabotages } from './sabotages.js';

/** What came of a visit to a hostile page. */
export type HostileVisit = { readonly durability: Durability; readonly outcome: string; readonly body: string };

/** Submits a draft on a page that is sabotaged before it loads the SDK, and says what was sent. */
export async function visitHostilePage(sabotage: string, site: string, draft: Draft): Promise<HostileVisit> {
  let body = '';
  sabotages[sabotage]!();
  const { createClient } = await import('../create-client.js');
  const client = createClient({
    endpoint: 'https://feedback.example/v1/events',
    site,
    async fetch(_, init) {
      body = init!.body as string;
      return new Response(null, { status: 202 });
    },
  });
  const { durability, settled } = await client.submit(draft);
  const outcome = await settled;
  await client.purge();
  client.close();
  return { durability, outcome, body };
}
