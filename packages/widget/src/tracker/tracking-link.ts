import { parseCaseNumber, parseTrackingKey } from '@hearback/protocol/light';

/** What looks a case up. The key never leaves the device; its proof does. */
export type CaseKey = {
  /** `XXXX-XXXX-XXXX`. */
  readonly number: string;
  /** 26 symbols. */
  readonly key: string;
};

/** What a link contains: a case, and perhaps the answer to whether it was solved. */
export type TrackingLink = CaseKey & { readonly fixed?: 'yes' | 'partly' | 'no' };

/**
 * Address at which a case can be looked up. Number and key stand in the fragment, which browsers send to no server.
 *
 * @param page Address of a page with the tag or a tracker. Its own fragment is replaced.
 */
export const trackingLink = (page: string, { number, key }: CaseKey): string =>
  `${page.replace(/#.*$/s, '')}#hearback=${number}.${key}`;

/**
 * Reads the fragment of a tracking link, also among other parameters: `#hearback=NUMBER.KEY`, and `&fixed=yes`, `partly` or `no` where
 * the link answers whether the case was put right.
 *
 * @param hash Fragment with its `#`, such as `location.hash`.
 * @returns `undefined` where there is none, or where number or key cannot be one.
 */
export function readTrackingLink(hash: string): TrackingLink | undefined {
  const [, first = '', second = ''] = /[#&]hearback=([^&.]+)\.([^&]+)/.exec(hash) ?? [];
  const number = parseCaseNumber(first);
  const key = parseTrackingKey(second);
  const fixed = /&fixed=(yes|partly|no)(?:&|$)/.exec(hash)?.[1] as TrackingLink['fixed'];
  return number && key ? { number, key, ...(fixed && { fixed }) } : undefined;
}

/**
 * A fragment without its tracking link; other parameters stay.
 *
 * @returns Empty where nothing else is in it.
 */
export const withoutTrackingLink = (hash: string): string => {
  const rest = hash
    .replace(/^#/, '')
    .split('&')
    .filter((part) => !/^(?:hearback|fixed)=/.test(part));
  return rest.join('&') && `#${rest.join('&')}`;
};
