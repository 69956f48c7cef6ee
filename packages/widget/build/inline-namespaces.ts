import type { Plugin } from 'vite';

type Node = { readonly type: string; readonly start: number; readonly end: number };
type ImportHelper = Node & {
  readonly source: { readonly value: string };
  readonly specifiers: readonly { readonly local: { readonly name: string } }[];
};
type Variables = Node & { readonly declarations: readonly { readonly init: HelperCall | null }[] };
type HelperCall = Node & {
  readonly callee?: { readonly name?: string };
  readonly arguments: readonly [
    { readonly properties: readonly { readonly key: Node; readonly value: { readonly body: Node } }[] },
  ];
};

/**
 * Writes what a chunk says of a module in it as an object with getters, where the bundler calls a helper of its own from a chunk of that
 * helper's: one file less to wait for.
 */
export function inlineNamespaces(): Plugin {
  return {
    name: 'hearback:inline-namespaces',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const runtime = chunks.find(({ name }) => name === 'rolldown-runtime');
      if (!runtime) return;
      if (runtime.exports.length !== 1)
        this.error(`Failed to inline the bundler's helpers: expected one, got ${runtime.exports.join(', ')}.`);
      for (const chunk of chunks.filter(({ imports }) => imports.includes(runtime.fileName))) {
        const { code } = chunk;
        const text = ({ start, end }: Node) => code.slice(start, end);
        const program = this.parse(code) as unknown as Node & { readonly body: readonly Node[] };
        const helper = program.body.find(
          (node): node is ImportHelper =>
            node.type === 'ImportDeclaration' && (node as ImportHelper).source.value.endsWith('/rolldown-runtime.js'),
        )!;
        const edits = [{ start: helper.start, end: helper.end, text: '' }];
        // Only at the top: further in, the minifier may call something else by that name.
        for (const node of program.body)
          for (const { init } of node.type === 'VariableDeclaration' ? (node as Variables).declarations : []) {
            if (init?.callee?.name !== helper.specifiers[0]!.local.name) continue;
            const getters = init.arguments[0].properties.map(
              ({ key, value }) => `get ${text(key)}(){return ${text(value.body)}}`,
            );
            edits.push({ start: init.start, end: init.end, text: `{${getters.join()}}` });
          }
        if (edits.length === 1)
          this.error(
            `Failed to inline the bundler's helper in ${chunk.fileName}: expected a call at the top, got none.`,
          );
        for (const edit of edits.toSorted((a, b) => b.start - a.start))
          chunk.code = chunk.code.slice(0, edit.start) + edit.text + chunk.code.slice(edit.end);
        chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
      }
      delete bundle[runtime.fileName];
    },
  };
}
