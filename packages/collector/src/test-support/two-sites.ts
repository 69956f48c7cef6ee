import { createHash } from 'node:crypto';
import { numberOf, sourceOf, VOICE_TYPES } from '@hearback/protocol';
import { tokenHash } from '../access/token-hash.js';
import type { Store } from '../store/store.js';
import { sampleEvent, sampleId } from './sample-event.js';
import { testCollector, TOKEN } from './test-collector.js';

const HOUR_MS = 3_600_000;

/** Sites of the rig: the bound token is for the first. Nothing of `roads` is without a word that begins like this. */
export const [MINE, THEIRS, THEIR_WORD] = ['water', 'roads', 'potholia'] as const;

/** A word in all that was said at `water`. */
export const MY_WORD = 'aquaria';

const WORDS = { [MINE]: MY_WORD, [THEIRS]: THEIR_WORD } as const;

type SiteId = keyof typeof WORDS;

const sha256Of = (text: string) => createHash('sha256').update(text).digest('hex');

/** What people said at a site: of each kind something, with a word of the site wherever there can be one. */
function saidAt(site: SiteId) {
  const word = WORDS[site];
  const subject = { type: `${word}-desk`, id: `${word}-3`, name: `${word} desk 3` };
  const file = `A photo of ${word}.`;
  const evidence = [
    { sha256: sha256Of(file), mediaType: 'image/jpeg', bytes: Buffer.byteLength(file), name: `${word}.jpg` },
  ];
  const about = { subject, page: `https://${word}.example/` };
  const contact = { name: `Ana ${word}`, email: `ana@${word}.example` };
  const text = `It is about ${word}.`;
  const answers = [{ dimension: `${word}-care`, item: `${word}-warmth`, label: `${word} warmth`, score: 4 }];
  const event = (type: string, data: object) => sampleEvent({ source: sourceOf(site), type, data });
  const complaint = event(VOICE_TYPES.complaint, {
    text,
    category: word,
    severity: 'A',
    ...about,
    contact,
    evidence,
  });
  const events = [
    complaint,
    event(VOICE_TYPES.suggestion, { text, ...about, contact }),
    event(VOICE_TYPES.rating, { scale: 'stars', score: 2, comment: text, ...about }),
    event(VOICE_TYPES.rating, { scale: 'likert5', scorecard: { id: word, version: '1' }, answers, ...about }),
  ];
  return { events, number: numberOf(complaint.id), sha256: sha256Of(file), file };
}

/** How a request says who sends it. */
export type Who = Readonly<Record<string, string>>;

/** An answer, as far as it can tell anything. */
export type Told = {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
};

/**
 * A collector for two sites with much of both in its register, and a token for one of them with the scope `admin`.
 *
 * @param store New and empty.
 */
export async function twoSites(store: Store) {
  // Of their clocks one is ahead of UTC by a day, the other behind it.
  const theirService = { timeZone: 'Pacific/Kiritimati', categories: { [THEIR_WORD]: `About ${THEIR_WORD}` } };
  const sites = [
    { id: MINE, origins: '*', service: { timeZone: 'Etc/GMT+12' } },
    { id: THEIRS, origins: '*', service: theirService },
  ] as const;
  const parts = testCollector({ store, sites, sweepEveryMs: 0 });
  const createdAt = new Date(parts.clock.nowMs).toISOString();
  await store.addToken({ name: 'bound', scope: 'admin', sites: [MINE], createdAt, hash: tokenHash('t-bound') });
  const [mine, theirs] = [saidAt(MINE), saidAt(THEIRS)];
  const by = (token: string): Who => ({ authorization: `Bearer ${token}` });

  const ask = async (who: Who, path: string, init: RequestInit = {}): Promise<Told> => {
    const headers = { ...who, ...(init.headers as Record<string, string> | undefined) };
    const response = await parts.request(path, { ...init, headers });
    return {
      status: response.status,
      text: await response.text(),
      headers: Object.fromEntries(response.headers),
    };
  };
  const send = (who: Who, method: string, path: string, body?: object, headers: Record<string, string> = {}) =>
    ask(who, path, {
      method,
      headers: { 'content-type': 'application/json', ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });

  // Theirs come before, between and behind what the token may see.
  for (const events of [theirs.events.slice(0, 2), mine.events, theirs.events.slice(2)])
    // oxlint-disable-next-line no-await-in-loop -- in this order
    await parts.postBatch(events);
  await Promise.all([mine, theirs].map(({ sha256, file }) => parts.put(sha256, file)));
  const templates = { [MINE]: sampleId(), [THEIRS]: sampleId() } as const;
  for (const site of [MINE, THEIRS])
    // oxlint-disable-next-line no-await-in-loop -- two
    await send(
      by(TOKEN),
      'PUT',
      `/v1/templates/${templates[site]}`,
      { site, title: `To ${WORDS[site]}`, text: `Hello from ${WORDS[site]}` },
      { 'if-none-match': '*' },
    );
  // Past all deadlines, on the 24th by UTC.
  parts.clock.nowMs += 55 * HOUR_MS;
  const page = { host: 'collector', origin: 'http://collector', 'hearback-console': '1' };
  const session = async (): Promise<Who> => {
    const signedIn = await parts.request('/console/session', {
      method: 'POST',
      headers: page,
      body: '{"token":"t-bound"}',
    });
    return { ...page, cookie: signedIn.headers.getSetCookie()[0]!.split(';')[0]! };
  };
  return { ...parts, mine, theirs, templates, ask, send, session, all: by(TOKEN), bound: by('t-bound'), page };
}

/** What {@link twoSites} gives. */
export type TwoSites = Awaited<ReturnType<typeof twoSites>>;
