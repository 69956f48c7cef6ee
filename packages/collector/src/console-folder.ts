import { join } from 'node:path';

/** Where the console is built to: `dist/console` of this package, both from its sources and from its built files. */
export const CONSOLE_FOLDER = join(import.meta.dirname, '..', 'dist', 'console');
