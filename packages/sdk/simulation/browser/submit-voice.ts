import type { Receipt } from '../../src/receipt.js';
import { isHearbackError } from '../../src/errors.js';
import { isForgotten, type Voice } from '../checks/voice-book.js';
import type { Saying } from '../plan/plan.js';
import type { World } from '../world/world.js';
import type { SimPage } from './sim-page.js';

const FILLER = 'Кран течёт, 水は出ない, \u2028 "no" water \\ since Monday. ';

/** Somebody on a page begins to say something: the voice has its id from here on. */
export function beginVoice(
  world: World,
  page: SimPage,
  { poison, letters }: Pick<Saying, 'poison' | 'letters'>,
): Voice {
  const name = `voice-${world.voices.all.length + 1}`;
  const filler = FILLER.repeat(1 + Math.floor(letters / FILLER.length)).slice(0, letters);
  if (poison) world.faults.hit('poison');
  return world.voices.add({
    name,
    id: page.client.createDraftId(),
    site: page.site,
    text: `${name}: ${filler}.`,
    poison,
  });
}

/**
 * Submits a voice, for the first time or once more, and holds the client to what it then says.
 *
 * @param saying For how long it can be taken back, and what goes with it.
 */
export function submitVoice(
  world: World,
  page: SimPage,
  voice: Voice,
  { holdMs, files: chosen }: Pick<Saying, 'holdMs' | 'files'> = { holdMs: 0, files: [] },
): void {
  const { trace, violations, voices, scheduler, faults, files, endpoints } = world;
  const { losses } = [...endpoints.values()].find(({ setting }) => setting.site === page.site)!;
  const { name, id, text } = voice;
  const sinceMs = scheduler.elapsedMs;
  voice.submits++;
  voice.submitting++;
  if (holdMs) {
    faults.hit('voice held');
    voice.heldUntilMs = scheduler.wallMs() + holdMs;
  }
  // Said once more without a time to take it back, it may go at once.
  voice.hurried = !holdMs;
  trace.say(() => `${page.name}: submits ${name}${voice.poison ? ', poison' : ''}`);
  // Whoever does not live to hear the answer may have found no room.
  losses.possible.outbox_full++;
  if (chosen.length) faults.hit('file attached');
  if (chosen.some(({ poison }) => poison)) faults.hit('file that cannot be taken');
  const attachments = chosen.map(({ poison }, nth) => files.choose(voice, nth, poison));
  const refused = (error: unknown) => {
    voice.submitting--;
    const code = isHearbackError(error) ? error.code : String(error);
    trace.say(() => `${page.name}: ${name} is not taken: ${code}`);
    if (code === 'OUTBOX_FULL') {
      losses.sure.outbox_full++;
      return faults.hit('outbox full');
    }
    losses.possible.outbox_full--;
    if (code !== 'CLOSED' || !page.closed) violations.add('refused to take', `${name}: ${code}`);
  };
  page.client.submit({ kind: 'complaint', id, data: { text }, holdMs, attachments }).then((receipt) => {
    voice.submitting--;
    losses.possible.outbox_full--;
    trace.say(() => `${page.name}: ${name} is ${receipt.durability}`);
    if (receipt.id !== id) violations.add('unknown id', `the receipt of ${name} is for ${receipt.id}`);
    // A client that was closed meanwhile has no memory to keep it in.
    if (page.closed && receipt.durability === 'memory') return;
    voices.promise(voice, { durability: receipt.durability, page, sinceMs });
    checkDurable(world, voice, receipt);
    noteFiles(world, voice);
    watchSettled(world, voice, receipt);
  }, refused);
}

/** Looks whether a voice is where its receipt says. */
function checkDurable({ browser, violations }: World, voice: Voice, { durability }: Receipt): void {
  const { id, name, site } = voice;
  if (voice.released || isForgotten(voice)) return;
  const tables = browser.disk.files.get(`hearback-${site}`)?.tables;
  const inDatabase = ['outbox', 'dead', 'receipts'].some((table) => tables?.get(table)?.has(id));
  const inLocalStorage = browser.localStorage.keys.some((key) => key.endsWith(id));
  if ((durability === 'disk' && !inDatabase) || (durability === 'disk-deferred' && !inDatabase && !inLocalStorage))
    violations.add('not durable as told', `${name} is not on ${durability}`);
}

/** Looks which of its files are on the disk; the others live as long as the page. */
function noteFiles({ browser, files, faults }: World, voice: Voice): void {
  const records = browser.disk.files.get(`hearback-${voice.site}`)?.tables.get('attachments');
  for (const file of files.of(voice)) {
    if (records?.has(`${voice.id}/${file.sha256}`)) file.kept = true;
    else if (!file.arrived) faults.hit('file in memory');
  }
}

/** Holds the client to what becomes of the promise of a receipt. */
export function watchSettled({ endpoints, violations }: World, voice: Voice, { settled }: Receipt): void {
  const { id, name, site } = voice;
  const endpoint = [...endpoints.values()].find(({ setting }) => setting.site === site)!;
  settled.then(
    () => {
      if (!endpoint.counted.has(id)) violations.add('delivered without the endpoint', `${name} settled`);
    },
    (error: unknown) => {
      const code = isHearbackError(error) ? error.code : String(error);
      const fair = code === 'DISCARDED' ? isForgotten(voice) : code === 'REJECTED' && endpoint.refused.has(id);
      if (!fair) violations.add('dead without a refusal', `${name} settled: ${code}`);
    },
  );
}
