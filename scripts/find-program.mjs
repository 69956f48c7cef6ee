import { accessSync, constants } from 'node:fs';
import { delimiter } from 'node:path';

/** Whether a file can be run. */
export const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The folders of PATH, in their order. */
export const foldersOnPath = (env) => (env.PATH ?? '').split(delimiter).filter(Boolean);
