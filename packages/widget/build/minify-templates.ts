import type { Plugin } from 'vite';
import { minifyHtml } from './minify-html.ts';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type Template = Node & {
  readonly tag: Node & { readonly name?: string };
  readonly quasi: { readonly quasis: readonly Node[] };
};

/** CSS without comments and needless space. */
const minifyCss = (text: string): string =>
  text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]|[<>]=?) ?/g, '$1')
    .replace(/='([a-z][a-z-]*)'(?=\])/g, '=$1')
    .replace(/(?<=\() | (?=\))/g, '')
    // Sums keep their blanks, products and the combinators of selectors need none.
    .replace(/ (?:\/ |\* (?=[\d.]|var|calc)|\+ (?=\.[a-z]|[#&[:]))/g, (sign) => sign.trim())
    .replace(/([\w-]): /g, '$1:')
    .replace(/(?<![\w.])0\.(?=\d)/g, '.')
    .replace(/ !important/g, '!important')
    .replace(/;}/g, '}');

const MINIFIERS: { readonly [tag: string]: (pieces: readonly string[]) => readonly string[] } = {
  css: ([...pieces]) => {
    const last = pieces.length - 1;
    pieces[0] = pieces[0]!.trimStart();
    pieces[last] = pieces[last]!.trimEnd();
    return pieces.map(minifyCss);
  },
  html: minifyHtml,
  svg: minifyHtml,
};

/** What stands in for Lit's `css` where there is no Lit. */
const RAW = 'const css = String.raw;';

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** Every template in a syntax tree that has one of our tags, outer ones before the ones inside them. */
function* templates(node: Node): Generator<Template> {
  if (node.type === 'TaggedTemplateExpression' && MINIFIERS[(node as Template).tag.name ?? '']) yield node as Template;
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* templates(child);
}

/** Takes the layout out of the `css`, `html` and `svg` templates of our own sources, which minifiers leave alone. */
export function minifyTemplates(): Plugin {
  return {
    name: 'hearback:minify-templates',
    enforce: 'post',
    transform(code, id) {
      if (!/\/packages\/widget\/src\/[^?]*\.ts$/.test(id) || !/\b(css|html|svg)`/.test(code)) return null;
      const parts: { start: number; end: number; text: string }[] = [];
      // A raw text without a backslash in it is what it looks like.
      const isPlain = code.includes(RAW);
      for (const { tag, quasi } of templates(this.parse(code) as unknown as Node)) {
        if (isPlain) parts.push({ start: tag.start, end: tag.end, text: '' });
        const texts = MINIFIERS[tag.name!]!(quasi.quasis.map(({ start, end }) => code.slice(start, end)));
        for (const [index, { start, end }] of quasi.quasis.entries()) parts.push({ start, end, text: texts[index]! });
      }
      let minified = code;
      for (const { start, end, text } of parts.sort((a, b) => b.start - a.start))
        minified = minified.slice(0, start) + text + minified.slice(end);
      return { code: minified.replace(RAW, ''), map: null };
    },
  };
}
