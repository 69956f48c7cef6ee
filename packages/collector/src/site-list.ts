import type { Service } from './cases/deadlines.js';
import { serviceFault } from './cases/service-fault.js';
import { isSite } from '@hearback/protocol/light';

/** A site that may send, and the pages it may send from. */
export type Site = {
  /** As in the `source` of its events, `/hearback/{id}`. */
  readonly id: string;
  /** Origins such as `https://www.example.org`, or `'*'` for pages of any origin. */
  readonly origins: readonly string[] | '*';
  /** Its deadlines and working hours. @default 2, 8 and 24 hours, around the clock */
  readonly service?: Service | undefined;
  /** Address of a page with the tag or a tracker, where people look up their cases; mails link to it. @default no link */
  readonly trackingPage?: string | undefined;
};

/** The sites a collector accepts events for. */
export type SiteList = {
  /** Ids of all, in the order given. */
  readonly ids: readonly string[];
  readonly has: (siteId: string) => boolean;
  /**
   * Whether a page of `origin` may send for a site. A request without an origin comes from no page and may; the check
   * keeps other pages from using a visitor's browser, it does not prove who is sending.
   */
  readonly admits: (siteId: string, origin: string | null) => boolean;
  /** Whether a page of `origin` may send for any site: all that a preflight can ask. */
  readonly admitsSomewhere: (origin: string) => boolean;
  /** Deadlines and working hours of a site; the defaults for an unknown one. */
  readonly serviceOf: (siteId: string) => Service;
  /** Address of the page where cases of a site are looked up; `null` if it has none. */
  readonly trackingPageOf: (siteId: string) => string | null;
};

function normalised(siteId: string, origin: string): string {
  if (origin === 'null') return origin;
  const url = URL.canParse(origin) ? new URL(origin) : null;
  const isOrigin = url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isOrigin)
    throw new RangeError(
      `Failed to read site "${siteId}": expected origins such as https://www.example.org, got ${JSON.stringify(origin)}.`,
    );
  return url.origin;
}

function pageAddress(siteId: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '' || url.hash !== '')
    throw new RangeError(
      `Failed to read site "${siteId}": expected a tracking page such as https://www.example.org/feedback, got ${JSON.stringify(text)}.`,
    );
  return url.href;
}

/**
 * Reads the sites.
 *
 * @throws {RangeError} If there are none, an id is invalid or repeated, or an origin, a tracking page or a service is invalid.
 */
export function siteList(sites: readonly Site[]): SiteList {
  const originsOf = new Map<string, ReadonlySet<string> | '*'>();
  const pageOf = new Map<string, string>();
  if (!Array.isArray(sites)) throw new RangeError(`Failed to read the sites: expected a list, got ${typeof sites}.`);
  if (sites.length === 0) throw new RangeError('Failed to read the sites: expected at least one, got none.');
  for (const { id, origins, trackingPage, service = {} } of sites.map((site) => Object(site) as Site)) {
    if (!isSite(id))
      throw new RangeError(
        `Failed to read site ${JSON.stringify(id)}: expected 1 to 64 of a–z, 0–9 and hyphens between them.`,
      );
    if (originsOf.has(id)) throw new RangeError(`Failed to read the sites: expected each id once, got "${id}" twice.`);
    if (origins !== '*' && !Array.isArray(origins))
      throw new RangeError(
        `Failed to read site "${id}": expected origins to be a list or "*", got ${JSON.stringify(origins)}.`,
      );
    const fault = serviceFault(service);
    if (fault !== null) throw new RangeError(`Failed to read the service of site "${id}": ${fault}.`);
    if (trackingPage !== undefined) pageOf.set(id, pageAddress(id, trackingPage));
    originsOf.set(id, origins === '*' ? '*' : new Set(origins.map((origin) => normalised(id, origin))));
  }
  const admits = (siteId: string, origin: string | null) => {
    const origins = originsOf.get(siteId);
    return origins !== undefined && (origin === null || origins === '*' || origins.has(origin));
  };
  return {
    ids: sites.map(({ id }) => id),
    has: (siteId) => originsOf.has(siteId),
    admits,
    serviceOf: (siteId) => sites.find(({ id }) => id === siteId)?.service ?? {},
    trackingPageOf: (siteId) => pageOf.get(siteId) ?? null,
    admitsSomewhere: (origin) => [...originsOf.keys()].some((siteId) => admits(siteId, origin)),
  };
}
