import { isSite } from '@hearback/protocol/light';
import { textSources } from '../texts/text-sources.js';
import type { Destination } from './check-endpoint.js';
import { fine, problem, warning, type Finding } from './finding.js';
import { FORMS } from './tags-on-page.js';

/** Elements that tell the one around them something. */
const CHILDREN = ['category', 'dimension', 'item', 'promise', 'recipient', 'text'].map((name) => `hearback-${name}`);

/** How a finding names an element. */
export const nameOf = ({ localName, id }: Element): string => `<${localName}${id ? ` id="${id}"` : ''}>`;

/** What a property says, which a framework may have set, or the attribute; empty where neither is given. */
const given = (tag: HTMLElement, name: string): string =>
  String(Reflect.get(tag, name) ?? tag.getAttribute(name) ?? '').trim();

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

/** Texts hold for all that they stand in; what else is told an element is read from its children alone. */
function isRead(tag: HTMLElement, tags: readonly HTMLElement[]): boolean {
  const forms = tags.filter(({ localName }) => FORMS.includes(localName));
  if (tag.localName === 'hearback-text')
    return forms.some((form) => textSources(form).some(({ children }) => children.includes(tag)));
  const parent = tag.parentElement?.localName ?? '';
  return FORMS.includes(parent) || (tag.localName === 'hearback-item' && parent === 'hearback-dimension');
}

function ofChild(tag: HTMLElement, tags: readonly HTMLElement[]): Finding[] {
  if (isRead(tag, tags)) return [];
  return [warning(nameOf(tag), 'Is not read where it stands.', 'Make it a child of the element that it is meant for.')];
}

function ofTag(tag: HTMLElement, tags: readonly HTMLElement[]): Finding[] {
  if (FORMS.includes(tag.localName)) return [ofForm(tag)];
  if (CHILDREN.includes(tag.localName)) return ofChild(tag, tags);
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
  ...tags.flatMap((tag) => ofTag(tag, tags)),
];
