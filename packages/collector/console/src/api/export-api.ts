import { askCollector } from './ask-collector.js';

/** A file that the collector made. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/**
 * A table of cases for spreadsheets. It is read with the session, as everything else is: no address gives it to anybody without one.
 *
 * @param query As for a list of cases.
 * @throws As {@link askCollector}; `TypeError` if the answer breaks off.
 */
export async function exportCases(query: URLSearchParams): Promise<ExportedFile> {
  const asked = new URLSearchParams(query);
  asked.delete('limit');
  asked.delete('cursor');
  const response = await askCollector(`/v1/exports/cases.csv?${asked}`);
  const [, name = 'cases.csv'] = /filename="([\w.-]+)"/.exec(response.headers.get('content-disposition') ?? '') ?? [];
  return { name, content: await response.blob() };
}
