import { readFileSync } from 'node:fs';
import type { Service } from '../cases/deadlines.js';
import type { Site } from '../site-list.js';
import { CliError, SEE_HELP } from './cli-error.js';
import { perSite, type PerSiteOption } from './per-site.js';

const SERVICE: PerSiteOption = { name: 'service', noun: 'file', example: 'portal=portal-service.json' };

/** What stands in a file of JSON; whether it can be a service is for whoever reads the sites. */
function readService(path: string): Service {
  let text;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'an error' } = error as { readonly code?: string };
    throw new CliError(`--service takes a file that can be read, and "${path}" gave ${code}; ${SEE_HELP}`);
  }
  try {
    return JSON.parse(text) as Service;
  } catch {
    throw new CliError(`--service takes a file of JSON, and "${path}" is none; ${SEE_HELP}`);
  }
}

/**
 * Sites with how they serve their cases: hours, holidays, deadlines.
 *
 * @param files Each like `portal=portal-service.json`.
 * @throws {CliError} If one is none, names no site of these, is the second of a site, or cannot be read.
 */
export function withServices(sites: readonly Site[], files: readonly string[]): Site[] {
  const fileOf = perSite(SERVICE, sites, files);
  return sites.map((site) => {
    const file = fileOf.get(site.id);
    return file === undefined ? site : { ...site, service: readService(file) };
  });
}
