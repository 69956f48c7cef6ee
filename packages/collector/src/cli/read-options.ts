import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { CliError, SEE_HELP } from './cli-error.js';

/** Node's message about an invalid argument, without the advice in further sentences, which does not fit here. */
function whatIsWrong(error: unknown): string {
  const [sentence = ''] = (error instanceof Error ? error.message : '').split(/\.(?:\s|$)/);
  const [, missing] = /^Option '(?:-\w, )?(--\S+) <value>' argument missing/.exec(sentence) ?? [];
  if (missing !== undefined) return `${missing} has no value`;
  const [, option] = /^Option '(?:-\w, )?(--\S+)' argument is ambiguous/.exec(sentence) ?? [];
  return option ? `${option} has no value; one that begins with a dash is written ${option}=VALUE` : sentence;
}

/** Which of the options one of several acts of a command takes. */
type Act = {
  /** Command and act, such as `token list`. */
  readonly of: string;
  readonly taken: readonly string[];
};

/**
 * Reads `args` by name. An empty value, such as that of a variable that was never set, does not stand for the default: whoever wrote it
 * meant something else. Nor is one of two values picked for the other.
 *
 * @param act If only some of the options may be given.
 * @throws {CliError} If an option is unknown or not for this act, has no value, or is given twice and may not be.
 */
export function readOptions<Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  act?: Act,
) {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, strict: true, allowPositionals: false, tokens: true });
  } catch (error) {
    throw new CliError(`${whatIsWrong(error)}; ${SEE_HELP}`);
  }
  const seen = new Set<string>();
  for (const token of parsed.tokens) {
    if (token.kind !== 'option') continue;
    if (act && !act.taken.includes(token.name)) throw new CliError(`${act.of} takes no --${token.name}; ${SEE_HELP}`);
    if (options[token.name]?.type !== 'string') continue;
    const { name, value } = token;
    if (value?.trim() === '') throw new CliError(`--${name} is empty; give it a value, or leave it out; ${SEE_HELP}`);
    if (seen.has(name) && !options[name]?.multiple) throw new CliError(`--${name} is given twice; ${SEE_HELP}`);
    seen.add(name);
  }
  return parsed.values;
}

/**
 * The `--name` of a token or webhook, checked.
 *
 * @param command What it is given to, such as `token create`.
 * @throws {CliError} If it is missing or malformed.
 */
export function checkedName(command: string, name: string): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(name))
    throw new CliError(`${command} takes a --name of letters, digits, dots and hyphens, not "${name}"; ${SEE_HELP}`);
  return name;
}

/** The range of a numeric option; whole numbers from 0 by default. */
type NumberRange = { readonly min?: number; readonly max: number; readonly isWhole?: boolean };

/**
 * Reads a numeric option.
 *
 * @throws {CliError} If it is not a number, too small or too large.
 */
export function numberOption(name: string, text: string, { min = 0, max, isWhole = true }: NumberRange): number {
  const [pattern, kind] = isWhole ? [/^\d+$/, 'whole number'] : [/^\d+(?:\.\d+)?$/, 'number'];
  if (!pattern.test(text) || Number(text) < min || Number(text) > max)
    throw new CliError(`--${name} takes a ${kind} from ${min} to ${max}, not "${text}"; ${SEE_HELP}`);
  return Number(text);
}
