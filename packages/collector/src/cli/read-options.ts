import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { CliError, SEE_HELP } from './cli-error.js';

/**
 * `args` by name.
 *
 * @throws {CliError} If one is unknown or has no value.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    // Node adds advice in further sentences that does not fit here.
    const [sentence = ''] = (error instanceof Error ? error.message : '').split(/\.(?:\s|$)/);
    throw new CliError(`${sentence}; ${SEE_HELP}`);
  }
}

/**
 * An option that is a number.
 *
 * @throws {CliError} If it is none, or too large.
 */
export function numberOption(
  name: string,
  text: string,
  { max, pattern = /^\d+$/ }: { max: number; pattern?: RegExp },
): number {
  if (!pattern.test(text) || Number(text) > max)
    throw new CliError(`--${name} takes a number from 0 to ${max}, not "${text}"; ${SEE_HELP}`);
  return Number(text);
}
