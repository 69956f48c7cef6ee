import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { customElements } from './manifest/custom-elements.ts';
import { partsPage } from './manifest/parts-page.ts';
import { tagsModule } from './manifest/tags-module.ts';
import { textNamesModule, textsPage } from './text-documents.ts';
import { textList } from './text-list.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));
const texts = await textList(join(source, 'locales'));
const manifest = customElements(source);

/** The text as the project's own settings format a file of that name. */
const formatted = async (text: string, name: string) => {
  const filepath = join(source, name);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
};

/** Everything that is generated from the sources and committed: formatted texts by path within the package. */
export const generatedFiles: Readonly<Record<string, string>> = {
  '../../docs/parts.md': await formatted(partsPage(manifest.modules[0].declarations), 'parts.md'),
  '../../docs/texts.md': await formatted(textsPage(texts), 'texts.md'),
  'custom-elements.json': await formatted(JSON.stringify(manifest), 'custom-elements.json'),
  'src/tags.generated.ts': await formatted(tagsModule(manifest.modules[0].declarations), 'tags.ts'),
  'src/texts/text-names.generated.ts': textNamesModule(texts),
};
