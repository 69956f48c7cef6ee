import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { CliError, SEE_HELP } from './cli-error.js';

/** What Node says of arguments that are no options, less the advice in further sentences, which does not fit here. */
function whatIsWrong(error: unknown): string {
  const [sentence = ''] = (error instanceof Error ? error.message : '').split(/\.(?:\s|$)/);
  const [, option] = /^Option '(?:-\w, )?(--\S+)' argument is ambiguous/.exec(sentence) ?? [];
  return option ? `${option} has no value; one that begins with a dash is written ${option}=VALUE` : sentence;
}

/**
 * `args` by name. A value that is empty, as that of a variable which was never set, is not the default: whoever wrote it
 * meant another. Nor is one of two values the one that was meant.
 *
 * @throws {CliError} If one is unknown, has no value, or is there twice and may not be.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: false, tokens: true });
  } catch (error) {
    throw new CliError(`${whatIsWrong(error)}; ${SEE_HELP}`);
  }
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option' || options[token.name]?.type !== 'string') continue;
    const { name, value } = token;
    if (value?.trim() === '') throw new CliError(`--${name} is empty; give it a value, or leave it out; ${SEE_HELP}`);
    if (seen.has(name) && !options[name]?.multiple) throw new CliError(`--${name} is there twice; ${SEE_HELP}`);
    seen.add(name);
  }
  return parsed.values;
}

/** What an option that is a number may be: of whole numbers from 0, unless it says otherwise. */
type NumberRange = { readonly min?: number; readonly max: number; readonly isWhole?: boolean };

/**
 * An option that is a number.
 *
 * @throws {CliError} If it is none, too small or too large.
 */
export function numberOption(name: string, text: string, { min = 0, max, isWhole = true }: NumberRange): number {
  const [pattern, kind] = isWhole ? [/^\d+$/, 'whole number'] : [/^\d+(?:\.\d+)?$/, 'number'];
  if (!pattern.test(text) || Number(text) < min || Number(text) > max)
    throw new CliError(`--${name} takes a ${kind} from ${min} to ${max}, not "${text}"; ${SEE_HELP}`);
  return Number(text);
}
