/** An address without the parts that may identify the person; `null` if it is not an http(s) address. */
function plainAddress(address: string, base: string | undefined): URL | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.search = url.hash = url.username = url.password = '';
  return url;
}

/**
 * Address of the page that a form stands in, to name it in the voice and to lead back to it.
 *
 * @param address As the form or the browser names it; of any form.
 * @param origin Origin of the page, for an address that begins at its root; `null` where that is not known.
 * @param admits Whether pages of an origin are the site's.
 * @returns Without query and fragment; empty if it is none, too long, or not of an origin that may be led back to.
 */
export function backAddress(address: string, origin: string | null, admits: (origin: string) => boolean): string {
  const url = plainAddress(address, address.startsWith('/') && origin !== null ? origin : undefined);
  return url && admits(url.origin) && url.href.length <= 2048 ? url.href : '';
}
