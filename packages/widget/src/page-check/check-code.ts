import { inGoodTime } from '../loader/in-good-time.js';
import { INLINE_CHUNKS } from '../loader/inline-chunks.js';
import { loadFallback } from '../loader/load-chunk.js';
import type { Launcher } from '../launcher/launcher.js';
import { nameOf } from './check-tags.js';
import { fine, problem, type Finding } from './finding.js';
import { FORMS } from './tags-on-page.js';

const UPLOAD =
  'Upload hearback.js, hearback-fallback.js and the folder chunks of one release side by side, served as JavaScript; let the page’s policy load them (script-src, and where trusted types are required: trusted-types lit-html).';

/** One element of each kind: the code of the others is the same. */
const oneOfEach = (tags: readonly HTMLElement[]) => [
  ...new Map(tags.filter(({ localName }) => FORMS.includes(localName)).map((tag) => [tag.localName, tag])).values(),
];

const WIDGET = 'hearback-widget';

/** Loads what a visitor who means to use the element would load, and has not been loaded yet. */
async function load(tag: HTMLElement): Promise<void> {
  const { localName } = tag;
  if (localName !== WIDGET && customElements.get(localName)) return;
  if (!customElements.get(WIDGET)) throw new Error('hearback.js has not been loaded');
  if (localName !== WIDGET) await inGoodTime(INLINE_CHUNKS[localName]!());
  else if (!((await (tag as Launcher).prepare()) instanceof Element))
    throw new Error('a plain form has taken its place already');
}

async function ofTag(tag: HTMLElement): Promise<Finding> {
  const about = `Code of ${nameOf(tag)}`;
  try {
    await load(tag);
    return fine(about, 'Loads.');
  } catch (error) {
    return problem(about, `Does not load (${reasonOf(error)}): visitors get a plain form at best.`, UPLOAD);
  }
}

async function ofFallback(): Promise<Finding> {
  const about = 'Plain form for when the rest cannot load';
  try {
    await inGoodTime(loadFallback());
    return fine(about, 'Loads.');
  } catch (error) {
    return problem(about, `Does not load (${reasonOf(error)}).`, UPLOAD);
  }
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** Looks whether a page can load what the elements on it need once somebody means to use them, by loading it. */
export const checkCode = (tags: readonly HTMLElement[]): Promise<readonly Finding[]> =>
  Promise.all([...oneOfEach(tags).map(ofTag), ofFallback()]);
