import { readFileSync } from 'node:fs';
import { parseSync } from 'vite';
import { readJsDoc, type JsDoc } from './js-doc.ts';

/** A property that a page can set, as Lit's `@property`, `declare` or a pair of accessors has it. */
export type PropertyDocs = {
  readonly name: string;
  /** `undefined` for a property without one. */
  readonly attribute: string | undefined;
  readonly reflects: boolean;
  readonly isBoolean: boolean;
  /** The TypeScript type as written. */
  readonly type: string;
  readonly doc: JsDoc;
};

/** A method that a page can call. */
export type MethodDocs = {
  readonly name: string;
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly optional: boolean }[];
  readonly returns: string;
  readonly doc: JsDoc;
};

/** A class of an element, as its source says. */
export type ClassDocs = {
  readonly name: string;
  readonly superclass: string;
  /** Path of the source. */
  readonly file: string;
  readonly doc: JsDoc;
  readonly properties: readonly PropertyDocs[];
  readonly methods: readonly MethodDocs[];
};

/** A node of the syntax tree, as far as it is read here. */
type Node = { readonly type: string; readonly start: number; readonly end: number; readonly [key: string]: unknown };
type Named = Node & { readonly name: string };

/** Methods that the browser or Lit calls. */
const LIFECYCLE =
  /^(?:constructor|connectedCallback|disconnectedCallback|attributeChangedCallback|requestUpdate|render|updated|willUpdate)$/;

/** Reads every exported class of a file. */
export function readClasses(file: string): ClassDocs[] {
  const source = readFileSync(file, 'utf8');
  const { program, comments, errors } = parseSync(file, source);
  if (errors.length > 0) throw new SyntaxError(`Failed to read ${file}: ${errors[0]!.message}`);
  const written = (node: Node | null | undefined): string => (node ? source.slice(node.start, node.end) : '');
  const typeOf = (node: Node): string => written((node['typeAnnotation'] as Node | null)?.['typeAnnotation'] as Node);
  const docOf = (node: Node): JsDoc => {
    const comment = comments.findLast(({ end }) => end <= node.start);
    const isOwn = comment?.value.startsWith('*') && !source.slice(comment.end, node.start).trim();
    return isOwn ? readJsDoc(comment!.value) : { text: '', tags: [] };
  };

  const readProperty = (member: Node): PropertyDocs[] => {
    const { name } = member['key'] as Named;
    const accessor = member['kind'] === 'get';
    const decorator = (member['decorators'] as Node[]).find((each) => written(each).startsWith('@property('));
    const doc = docOf(member);
    if ((!decorator && !accessor && !member['declare']) || doc.tags.some(({ tag }) => tag === 'internal')) return [];
    const options = written(decorator);
    const attribute = /attribute: (?:'([^']+)'|(false))/.exec(options);
    const type = accessor
      ? written(((member['value'] as Node)['returnType'] as Node)['typeAnnotation'] as Node)
      : typeOf(member);
    return [
      {
        name,
        attribute: !decorator || attribute?.[2] ? undefined : (attribute?.[1] ?? name.toLowerCase()),
        reflects: options.includes('reflect: true'),
        isBoolean: options.includes('type: Boolean'),
        type,
        doc,
      },
    ];
  };
  const readMethod = (member: Node): MethodDocs[] => {
    const { name } = member['key'] as Named;
    const doc = docOf(member);
    const value = member['value'] as Node;
    if (!doc.text || LIFECYCLE.test(name) || doc.tags.some(({ tag }) => tag === 'internal')) return [];
    const parameters = (value['params'] as Named[]).map((each) => ({
      name: each.name,
      type: typeOf(each),
      optional: Boolean(each['optional']),
    }));
    return [{ name, parameters, returns: typeOf({ ...value, typeAnnotation: value['returnType'] }), doc }];
  };

  return (program.body as unknown as Node[]).flatMap((statement): ClassDocs[] => {
    const declared = statement['declaration'] as Node | undefined;
    if (statement.type !== 'ExportNamedDeclaration' || declared?.type !== 'ClassDeclaration') return [];
    const members = ((declared['body'] as Node)['body'] as Node[]).filter(
      (member) =>
        (member['key'] as Node | undefined)?.type === 'Identifier' &&
        !member['static'] &&
        (member['accessibility'] ?? 'public') === 'public',
    );
    return [
      {
        name: (declared['id'] as Named).name,
        superclass: written(declared['superClass'] as Node),
        file,
        doc: docOf(statement),
        properties: members.flatMap((each) =>
          each.type === 'PropertyDefinition' || each['kind'] === 'get' ? readProperty(each) : [],
        ),
        methods: members.flatMap((each) =>
          each.type === 'MethodDefinition' && each['kind'] === 'method' ? readMethod(each) : [],
        ),
      },
    ];
  });
}
