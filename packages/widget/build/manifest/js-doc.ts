/** One tag of a comment, such as `@csspart point - One value.` */
export type DocTag = {
  /** Without the `@`. */
  readonly tag: string;
  /** What stands in braces; empty where nothing does. */
  readonly type: string;
  readonly name: string;
  /** As in `[name=default]`. */
  readonly byDefault?: string;
  /** Behind ` - `. */
  readonly text: string;
};

/** What a JSDoc comment says. */
export type JsDoc = { readonly text: string; readonly tags: readonly DocTag[] };

const NAMED =
  /^(?:\{(?<type>[^}]*(?:\{[^}]*\}[^}]*)*)\}\s*)?(?:\[(?<optional>[^\s=\]]+)(?:=(?<byDefault>[^\]]*))?\]|(?<name>(?!-\s)\S+))?(?:(?:^|\s+)-\s+(?<text>.*))?$/;

/** Tags whose words are no name and text, but all of one piece. */
const WHOLE = new Set(['summary', 'returns', 'see', 'internal', 'since', 'status', 'throws']);

/**
 * Reads a comment.
 *
 * @param comment What stands between `/*` and its end.
 */
export function readJsDoc(comment: string): JsDoc {
  const lines = comment.split('\n').map((line) => line.replace(/^\s*\*? ?/, '').trimEnd());
  const [before = '', ...blocks] = lines.join('\n').split(/^@(?=\w)/m);
  const tags = blocks.map((block): DocTag => {
    const [, tag, rest] = /^(\w+)\s*(.*)$/s.exec(block)!;
    const words = rest!.trim().replaceAll(/\s+/g, ' ');
    if (WHOLE.has(tag!)) return { tag: tag!, type: '', name: '', text: words };
    const { type = '', optional, byDefault, name = '', text = '' } = NAMED.exec(words)?.groups ?? {};
    return { tag: tag!, type, name: optional ?? name, ...(byDefault !== undefined && { byDefault }), text };
  });
  return { text: before.trim().replace(/^\*\s*/, ''), tags };
}

/** The words of the first tag of this kind; `undefined` where there is none. */
export const wordsOf = ({ tags }: JsDoc, tag: string): string | undefined =>
  tags.find((each) => each.tag === tag)?.text;
