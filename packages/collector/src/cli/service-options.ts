import { readFileSync } from 'node:fs';
import type { Service } from '../cases/deadlines.js';
import type { Site } from '../site-list.js';
import { CliError, SEE_HELP } from './cli-error.js';
import { perSite, type PerSiteOption } from './per-site.js';

const SERVICE: PerSiteOption = { name: 'service', noun: 'file', example: 'portal=portal-service.json' };

/** Reads a JSON file. Whether it is a valid service is checked when the sites are read. */
function readService(path: string): Service {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'an error' } = error as { readonly code?: string };
    throw new CliError(`--service takes a readable file, and reading "${path}" failed with ${code}; ${SEE_HELP}`);
  }
  try {
    return JSON.parse(text) as Service;
  } catch {
    throw new CliError(`--service takes a JSON file, and "${path}" is not JSON; ${SEE_HELP}`);
  }
}

/**
 * Sites with their working hours, holidays and deadlines.
 *
 * @param files Each like `portal=portal-service.json`.
 * @throws {CliError} If one is malformed, names an unknown site, is the second for a site, or cannot be read.
 */
export function withServices(sites: readonly Site[], files: readonly string[]): Site[] {
  const fileOf = perSite(SERVICE, sites, files);
  return sites.map((site) => {
    const file = fileOf.get(site.id);
    return file === undefined ? site : { ...site, service: readService(file) };
  });
}
