import type { ListedText } from './text-list.ts';

/** What the parts of the list are about. */
const ABOUT: { readonly [part: string]: string } = {
  panel: 'The launcher and the panel',
  kinds: 'What visitors can say',
  scales: 'Questions and points of the scales, from lowest to highest (for numeric scales, both ends)',
  rating: 'The rating',
  form: 'In every form',
  sent: 'The line that says what is sent',
  errors: 'Errors before sending',
  badge: 'The badge of the launcher',
  detail: 'Further details of a complaint',
  finders: 'The offer to hide personal data',
  followUp: 'The follow-up after a case is resolved',
  scorecard: 'The scorecard',
  complaint: 'The complaint',
  suggestion: 'The suggestion',
  contact: 'Contact and anonymity',
  faults: 'More errors before sending',
  receipt: 'The receipt',
  draft: 'The restored draft',
  undo: 'Undo',
  copying: 'Where the browser refuses to copy',
  kiosk: 'Kiosk mode: is anybody still there?',
  later: 'What can be done after sending',
  nps: 'Questions for passives and promoters',
  photos: 'Photos and other files',
  prompts: 'The prompt',
  sentPreview: 'What is sent, item by item',
  tracker: 'The tracker',
  presets: 'Built-in scorecards',
};

const INTRO = `# Texts a page can replace

Generated from the English texts by \`pnpm --filter @hearback/widget generate\`. The [widget's README](../packages/widget/README.md#texts) says how to replace them. A text must have the same placeholders as the built-in one, such as \`{count}\`; a text that depends on a number has a form for each plural category.
`;

const cell = ({ english }: ListedText) => english.map((text) => text.replaceAll('|', '\\|')).join('<br />');

/**
 * The list of texts for readers, in Markdown.
 *
 * @throws {RangeError} If a part of the list is described nowhere.
 */
export function textsPage(texts: readonly ListedText[]): string {
  const parts = [...new Set(texts.map(({ name }) => name.split('.', 1)[0]!))];
  const sections = parts.map((part) => {
    if (!ABOUT[part]) throw new RangeError(`Failed to list the texts: expected words on "${part}", got none.`);
    const rows = texts
      .filter(({ name }) => name.startsWith(`${part}.`))
      .map((text) => `| \`${text.name}\`${text.isPlural ? ', plural' : ''} | ${cell(text)} |`);
    return `## ${ABOUT[part]}\n\n| name | in English |\n| --- | --- |\n${rows.join('\n')}\n`;
  });
  return [INTRO, ...sections].join('\n');
}

/** The names alone, as the module that knows a wrong one when it sees it: a line for each path, with the last parts of the names under it. */
export function textNamesModule(texts: readonly ListedText[]): string {
  const lines = new Map<string, string[]>();
  for (const { name } of texts) {
    const end = name.lastIndexOf('.');
    const path = name.slice(0, end);
    lines.set(path, [...(lines.get(path) ?? []), name.slice(end + 1)]);
  }
  const written = [...lines].map(([path, names]) => [path, ...names].join(' ')).join('\n');
  return `// Generated from the English texts by \`pnpm --filter @hearback/widget generate\`.\n\n/** Names of all texts: in each line what comes first in them, then each of the last parts. */\nexport const TEXT_NAMES = \`${written}\`;\n`;
}
