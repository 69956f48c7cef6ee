import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const holds = (folder, name) => existsSync(join(folder, name)) || existsSync(join(folder, `${name}.cmd`));
const folders = (process.env.PATH ?? process.env.Path ?? '').split(delimiter);

// Run under `npx -p node -p pnpm`, which puts the folder with both programs on PATH.
console.log(folders.find((folder) => /_npx/.test(folder) && holds(folder, 'node') && holds(folder, 'pnpm')) ?? '');
