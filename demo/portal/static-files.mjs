import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/**
 * Answers a request with a file below a folder.
 *
 * @param {{ folder: string, path: string, response: import('node:http').ServerResponse }} options `path` as in the address,
 *   decoded, without a leading slash.
 * @returns {Promise<boolean>} `false`, with nothing written, if there is no such file of a known type.
 */
export async function sendFile({ folder, path, response }) {
  const file = join(folder, path);
  const type = TYPES[extname(file)];
  if (type === undefined || !file.startsWith(folder + sep)) return false;
  const found = await stat(file).catch(() => null);
  if (!found?.isFile()) return false;
  response.writeHead(200, { 'content-type': type, 'content-length': found.size, 'cache-control': 'no-cache' });
  createReadStream(file).pipe(response);
  return true;
}
