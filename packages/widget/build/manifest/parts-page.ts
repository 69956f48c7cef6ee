type Element = {
  readonly tagName: string;
  readonly cssParts: readonly { readonly name: string; readonly description: string }[];
};

const INTRO = `# Parts a page can style

Generated from the sources by \`pnpm --filter @hearback/widget generate\`. Everything visible is one of these parts, or inside one. The tag also exposes the parts of its panel and its forms, and the tracker those of its follow-up:

\`\`\`css
hearback-widget::part(submit) {
  text-transform: uppercase;
}
\`\`\`
`;

/** What an element calls a part, without a full stop, for a table. */
const cell = (text: string) => text.replace(/\.$/, '').replaceAll('|', '\\|');

/** The list of parts for readers, in Markdown, element by element. @param elements Declarations of the manifest. */
export function partsPage(elements: readonly Element[]): string {
  const sections = elements.map(({ tagName, cssParts }) => {
    const rows = cssParts.map(({ name, description }) => `| \`${name}\` | ${cell(description)} |`);
    return `## \`${tagName}\`\n\n| part | what it is |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return [INTRO, ...sections].join('\n');
}
