import type { Site } from '../site-list.js';
import { CliError, SEE_HELP } from './cli-error.js';

/** An option that sets something for a site, as `NAME=VALUE`, and may be repeated for others. */
export type PerSiteOption = {
  /** Without dashes. */
  readonly name: string;
  /** What the value is called, such as `page`. */
  readonly noun: string;
  /** Such as `portal=https://www.example.org/feedback`. */
  readonly example: string;
};

/**
 * The values of an option, by site.
 *
 * @throws {CliError} If a text is malformed, names an unknown site, or is the second for a site.
 */
export function perSite(
  { name, noun, example }: PerSiteOption,
  sites: readonly Site[],
  texts: readonly string[],
): ReadonlyMap<string, string> {
  const valueOf = new Map<string, string>();
  for (const text of texts) {
    const [, id, value] = /^([^=]+)=(.+)$/.exec(text) ?? [];
    if (id === undefined || value === undefined)
      throw new CliError(`--${name} takes a site and its ${noun}, like ${example}, not "${text}"; ${SEE_HELP}`);
    if (!sites.some((site) => site.id === id))
      throw new CliError(`--${name} gives a ${noun} for "${id}", but there is no --site "${id}"; ${SEE_HELP}`);
    if (valueOf.has(id)) throw new CliError(`--${name} gives two ${noun}s for "${id}"; ${SEE_HELP}`);
    valueOf.set(id, value);
  }
  return valueOf;
}
