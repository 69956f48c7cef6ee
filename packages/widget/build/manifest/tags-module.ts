import type { customElements } from './custom-elements.ts';

type Declaration = ReturnType<typeof customElements>['modules'][0]['declarations'][number];

/** What a template may give for an attribute of this type. Templates write numbers and switches as text as well. */
const valueOf = (type: string | undefined): string => {
  if (type === 'boolean') return "boolean | '' | undefined";
  if (type === 'number') return 'number | string | undefined';
  // So that editors offer the words although any text will do.
  return `${(type ?? 'string').replace(/ \| string$/, ' | (string & {})')} | undefined`;
};

const attributesOf = ({ attributes }: Declaration): string =>
  attributes
    .map((attribute) => {
      const { type, description } = attribute as { type?: { text: string }; description?: string };
      return `    /** ${description} */\n    readonly '${attribute.name}'?: ${valueOf(type?.text)};\n`;
    })
    .join('');

/**
 * A module with the attributes of every element as a type, for templates that are checked.
 *
 * @param declarations Those of the manifest.
 */
export const tagsModule = (
  declarations: readonly Declaration[],
): string => `// Made by \`pnpm --filter @hearback/widget generate\` from what the classes say of themselves.

/** Attributes of every element, by its tag. */
export type ElementTags = {
${declarations.map((declaration) => `  readonly '${declaration.tagName}': {\n${attributesOf(declaration)}  };\n`).join('')}};
`;
