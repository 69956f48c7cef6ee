import type { ListedText } from './text-list.ts';

/** What the parts of the list are about. */
const ABOUT: { readonly [part: string]: string } = {
  panel: 'The launcher and the panel',
  kinds: 'What visitors can say',
  scales: 'Questions and values of the scales, from the lowest to the highest; of scales of figures the two ends',
  rating: 'Around a rating',
  form: 'In every form',
  sent: 'The line that says what is sent',
  errors: 'What stands in the way of sending',
  badge: 'What the launcher counts',
  detail: 'What a complaint asks when it is unfolded',
  finders: 'The offer to hide what seems personal',
  followUp: 'The questions after a case was resolved',
  scorecard: 'Around a scorecard',
  complaint: 'The complaint',
  suggestion: 'The suggestion',
  contact: 'Contact and anonymity',
  faults: 'More of what stands in the way of sending',
  receipt: 'The receipt',
  draft: 'What was kept of what somebody wrote',
  undo: 'Taking back what was sent',
  copying: 'What is said where copying is forbidden',
  kiosk: 'The question whether anybody is still there',
  later: 'What can be done after sending',
  nps: 'What passives and promoters are asked',
  photos: 'Photos and other files',
  prompts: 'The prompt',
  sentPreview: 'What is sent, item by item',
  tracker: 'The look at a case',
  presets: 'Scorecards that come along',
};

const INTRO = `# Texts a page can replace

Generated from the English texts by \`pnpm --filter @hearback/widget generate\`. How to replace them stands in the
[README of the widget](../packages/widget/README.md#texts). A text takes the places of the built-in one, such as \`{count}\`, and no others;
texts that depend on a number take a form for each plural category.
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
