import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import { stringify } from 'yaml';
import { asyncapi } from './asyncapi.js';
import { lightSchemasModule } from './light-schemas-module.js';
import type { Examples } from './examples.js';
import { openapi } from './openapi.js';
import { schemaDocuments } from './schema-documents.js';

/**
 * Everything that is generated from the schemas and committed.
 *
 * @param root Folder of the package; its version and its examples go into the documents.
 * @returns Formatted texts by path within the package.
 */
export async function generatedFiles(root: string): Promise<Record<string, string>> {
  const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as { version: string };
  const examples = readExamples(resolve(root, 'examples'));
  const texts: [path: string, text: string][] = [
    ['src/light-check/voice-schemas.generated.ts', lightSchemasModule()],
    ['schemas/openapi.yaml', yaml(openapi(version, examples))],
    ['schemas/asyncapi.yaml', yaml(asyncapi(version, examples))],
    ...Object.entries(schemaDocuments()).map(([file, document]): [string, string] => [
      `schemas/${file}`,
      JSON.stringify(document),
    ]),
  ];
  const formatted = texts.map(async ([path, text]) => [
    path,
    await format(text, { filepath: path, printWidth: 120, singleQuote: true }),
  ]);
  return Object.fromEntries((await Promise.all(formatted)) as [string, string][]);
}

/** The example documents of a folder, by file name without `.json`. */
export function readExamples(folder: string): Examples {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return Object.fromEntries(
    names
      .toSorted()
      .map((name) => [
        name.slice(0, -'.json'.length),
        JSON.parse(readFileSync(resolve(folder, name), 'utf8')) as unknown,
      ]),
  );
}

const yaml = (document: object): string =>
  `# Generated from the schemas by \`pnpm --filter @hearback/protocol generate\`; edit those instead.\n${stringify(document, { aliasDuplicateObjects: false, compat: 'yaml-1.1', lineWidth: 120 })}`;
