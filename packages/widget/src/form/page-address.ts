const MAX_CODE_UNITS = 2048;

/**
 * Address of a page as it travels with a voice: without credentials, query and fragment, any of which may name the
 * person.
 *
 * @param href Absolute address, such as `location.href`.
 * @returns `undefined` for a page that has no http(s) address (a file, a sandboxed frame) or one past 2,048 characters.
 */
export function pageAddress(href: string): string | undefined {
  if (!/^https?:/.test(href) || !URL.canParse(href)) return undefined;
  const { origin, pathname } = new URL(href);
  const address = origin + pathname;
  return address.length > MAX_CODE_UNITS ? undefined : address;
}
