import { isSite } from '@hearback/protocol/light';
import type { Destination } from './check-endpoint.js';
import { fine, problem, warning, type Finding } from './finding.js';
import { FORMS } from './tags-on-page.js';

/** Elements that tell the one around them something. */
const CHILDREN = ['category', 'dimension', 'item', 'promise', 'recipient', 'text'].map((name) => `hearback-${name}`);

/** How a finding names an element. */
export const nameOf = ({ localName, id }: Element): string => `<${localName}${id ? ` id="${id}"` : ''}>`;

/** What an attribute says, or the property that a framework has set in its place; empty where neither is given. */
const given = (tag: HTMLElement, name: string): string =>
  (tag.getAttribute(name) ?? String(Reflect.get(tag, name) ?? '')).trim();

/** Whether a page has made the client of an element itself, which knows an endpoint and a site of its own. */
const hasClient = (tag: HTMLElement): boolean => Boolean(Reflect.get(tag, 'client'));

/** Where an address leads from the page; empty where it is none that can be posted to. */
function addressOf(endpoint: string): string {
  if (!endpoint || !URL.canParse(endpoint, document.baseURI)) return '';
  const { protocol, href } = new URL(endpoint, document.baseURI);
  return /^https?:$/.test(protocol) ? href : '';
}

/** Where elements send to, each place once; those that do not say where are left out. */
export function destinationsOf(tags: readonly HTMLElement[]): readonly Destination[] {
  const found = new Map<string, Destination>();
  for (const tag of tags) {
    const destination = { endpoint: addressOf(given(tag, 'endpoint')), site: given(tag, 'site') };
    if (!FORMS.includes(tag.localName) || hasClient(tag) || !destination.endpoint || !isSite(destination.site))
      continue;
    found.set(JSON.stringify(destination), destination);
  }
  return [...found.values()];
}

function ofForm(tag: HTMLElement): Finding {
  const about = nameOf(tag);
  if (hasClient(tag)) return fine(about, 'Uses a client that the page has made.');
  const [endpoint, site] = [given(tag, 'endpoint'), given(tag, 'site')];
  if (!addressOf(endpoint))
    return problem(
      about,
      `Has ${endpoint ? `endpoint="${endpoint}"` : 'no endpoint'}, so nothing can be sent.`,
      'Give it an http(s) address.',
    );
  if (!isSite(site))
    return problem(
      about,
      `Has ${site ? `site="${site}"` : 'no site'}, so nothing can be sent.`,
      'Give it 1–64 of a–z, 0–9 and inner hyphens.',
    );
  return fine(about, `Sends to ${endpoint} for the site ${site}.`);
}

function ofChild(tag: HTMLElement): Finding[] {
  if (tag.parentElement?.closest(FORMS.join())) return [];
  return [warning(nameOf(tag), 'Stands outside the elements that it could say something to.', 'Move it into one.')];
}

function ofTag(tag: HTMLElement): Finding[] {
  if (FORMS.includes(tag.localName)) return [ofForm(tag)];
  if (CHILDREN.includes(tag.localName)) return ofChild(tag);
  const known = [...FORMS, ...CHILDREN].map((name) => `<${name}>`).join(', ');
  return [problem(nameOf(tag), 'There is no such element, so nothing shows.', `Use one of ${known}.`)];
}

const NONE = problem(
  'This page',
  'Has no element of Hearback outside frames and closed shadow roots.',
  'Add one; in a frame, check from within the frame.',
);

/** Looks whether a page's elements exist, stand where they can be heard, and have what they cannot do without. */
export const checkTags = (tags: readonly HTMLElement[]): readonly Finding[] => [
  ...(tags.some(({ localName }) => FORMS.includes(localName)) ? [] : [NONE]),
  ...tags.flatMap(ofTag),
];
