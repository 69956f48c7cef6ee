/** What stands under a name: a score, that the question does not apply, or nothing yet. */
export type Known = number | 'skipped' | null;

/** A condition as it was written, ready to be asked. */
export type Condition = {
  /** Every name it speaks of, each once. */
  readonly names: readonly string[];
  /** Whether it holds. A comparison with something that has not been answered yet never does. */
  readonly holds: (known: (name: string) => Known) => boolean;
};

type Test = Condition['holds'];

const TOKEN = /\s*(<=|>=|!=|==?|[<>()]|-?\d+(?:\.\d+)?|[a-z][a-z0-9-]*|$)/iy;
const WORDS = new Set(['and', 'or', 'not', 'skipped']);
const isName = (token: string) => /^[a-z]/i.test(token) && !WORDS.has(token);

const COMPARE: { readonly [operator: string]: (a: number | string, b: number | string) => boolean } = {
  '=': (a, b) => a === b,
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => typeof a === 'number' && a < (b as number),
  '<=': (a, b) => typeof a === 'number' && a <= (b as number),
  '>': (a, b) => typeof a === 'number' && a > (b as number),
  '>=': (a, b) => typeof a === 'number' && a >= (b as number),
};

/**
 * Reads a condition such as `score <= 2`, `overall < 3 and not (speed = skipped)`.
 *
 * ```
 * condition  = all { "or" all }
 * all        = one { "and" one }
 * one        = "not" one | "(" condition ")" | name operator ( number | "skipped" )
 * operator   = "<" | "<=" | ">" | ">=" | "=" | "==" | "!="
 * ```
 *
 * @param text As written in an attribute. What it may name is for the caller to check.
 * @returns `undefined` where it cannot be read. Nothing in it is ever run as code.
 */
export function parseCondition(text: string): Condition | undefined {
  const tokens = tokensOf(text);
  if (!tokens) return undefined;
  const names = new Set<string>();
  let at = 0;
  const takes = (token: string) => tokens[at] === token && ++at > 0;

  const comparison = (): Test | undefined => {
    const name = tokens[at++] ?? '';
    const compare = COMPARE[tokens[at] ?? ''];
    const isEquality = /^(?:==?|!=)$/.test(tokens[at++] ?? '');
    const value = tokens[at++] ?? '';
    const isSkipped = value === 'skipped';
    if (!isName(name) || !compare || !(isSkipped ? isEquality : /^-?\d/.test(value))) return undefined;
    names.add(name);
    const expected = isSkipped ? value : Number(value);
    return (known) => {
      const found = known(name);
      return found !== null && compare(found, expected);
    };
  };
  const one = (): Test | undefined => {
    if (takes('not')) {
      const test = one();
      return test && ((known) => !test(known));
    }
    if (!takes('(')) return comparison();
    const inner = any();
    return takes(')') ? inner : undefined;
  };
  const chain = (word: 'and' | 'or', part: () => Test | undefined) => (): Test | undefined => {
    const parts = [part()];
    while (takes(word)) parts.push(part());
    if (!parts.every((test) => test !== undefined)) return undefined;
    return (known) => (word === 'or' ? parts.some((test) => test(known)) : parts.every((test) => test(known)));
  };
  const any: () => Test | undefined = chain('or', chain('and', one));

  const holds = any();
  return holds && at === tokens.length ? { names: [...names], holds } : undefined;
}

/** The words and signs of a condition; `undefined` where there are others, or none. */
function tokensOf(text: string): string[] | undefined {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  for (let found; (found = TOKEN.exec(text));) {
    if (!found[1]) return tokens[0] === undefined ? undefined : tokens;
    const isWord = WORDS.has(found[1].toLowerCase());
    tokens.push(isWord ? found[1].toLowerCase() : found[1]);
  }
  return undefined;
}
