import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { customElements } from './manifest/custom-elements.ts';
import { partsPage } from './manifest/parts-page.ts';
import { tagsModule } from './manifest/tags-module.ts';
import { textNamesModule, textsPage } from './text-documents.ts';
import { textList } from './text-list.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const texts = await textList(join(source, 'locales'));
const manifest = customElements(source);

const markdown = (text: string) => format(text, { filepath: 'page.md', printWidth: 120, singleQuote: true });

/** Everything that is generated from the sources and committed: formatted texts by path within the package. */
export const generatedFiles: Readonly<Record<string, string>> = {
  '../../docs/parts.md': await markdown(partsPage(manifest.modules[0].declarations)),
  '../../docs/texts.md': await markdown(textsPage(texts)),
  'custom-elements.json': await format(JSON.stringify(manifest), { filepath: 'custom-elements.json', printWidth: 120 }),
  'src/tags.generated.ts': await format(tagsModule(manifest.modules[0].declarations), {
    filepath: 'tags.ts',
    printWidth: 120,
    singleQuote: true,
  }),
  'src/texts/text-names.generated.ts': textNamesModule(texts),
};
