import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { textNamesModule, textsPage } from './text-documents.ts';
import { textList } from './text-list.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const texts = await textList(join(source, 'locales'));

/** Everything that is generated from the sources and committed: formatted texts by path within the package. */
export const generatedFiles: Readonly<Record<string, string>> = {
  '../../docs/texts.md': await format(textsPage(texts), { filepath: 'texts.md', printWidth: 120, singleQuote: true }),
  'src/texts/text-names.generated.ts': textNamesModule(texts),
};
