import { jsonPointer } from '@hearback/protocol/light';
import { invalid } from './invalid.js';

const MAX_DEPTH = 32;

/** Reads JSON as the engine does, whatever the page puts in its place later. */
export const { parse: parseJson } = JSON;

const escaped = (symbol: string) =>
  `\\${'"\\bfnrt'['"\\\b\f\n\r\t'.indexOf(symbol)] ?? `u${symbol.charCodeAt(0).toString(16).padStart(4, '0')}`}`;
/** A string as JSON. With the flag `u`, only halves of a character that stand alone are surrogates. */
const quote = (text: string) => `"${text.replace(/["\\\0-\x1f\ud800-\udfff]/gu, escaped)}"`;

/** Whether an object is none of a class: a map or a date has data that JSON does not see. */
const isPlain = (value: object): boolean => !Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value);

const refuse = (path: string, got: string | number): never => {
  throw invalid('not_json', path, `Expected plain data, got ${got}.`);
};

/**
 * JSON text of plain data, letter by letter as `JSON.stringify` writes it. Unlike that, which a page may have replaced, it
 * never calls `toJSON`, which old libraries put on every array and date, and it refuses what it cannot write instead of
 * turning it into `null`. Keys that are `undefined` are left out.
 *
 * @param value Strings, finite numbers, booleans, `null`, arrays and objects of them.
 * @param path JSON Pointer of `value` in the event, for the error.
 * @throws {HearbackError} `VALIDATION_FAILED` with the path of a function, symbol, bigint or number that is not finite,
 *   of an object of a class that has nothing to list, such as a map or a date, or of data nested deeper than 32 levels, as a circle is.
 */
export function jsonText(value: unknown, path = '', depth = 0): string {
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  if (typeof value === 'string') return quote(value);
  if (typeof value !== 'object') return refuse(path, typeof value === 'number' ? value : typeof value);
  if (depth === MAX_DEPTH) return refuse(path, `more than ${MAX_DEPTH} levels`);
  let text = '';
  const isList = Array.isArray(value);
  const entries = Object.entries(isList ? [...value] : value);
  if (!isList && !entries.length && !isPlain(value)) return refuse(path, 'an object without data of its own');
  for (const [key, member] of entries)
    if (isList || member !== undefined)
      text += (text && ',') + (isList ? '' : quote(key) + ':') + jsonText(member, path + jsonPointer([key]), depth + 1);
  return isList ? `[${text}]` : `{${text}}`;
}
