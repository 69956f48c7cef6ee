/** Versions that everything in this repository is developed and tested with; brought by `npx` where they are missing. */
export const NODE_VERSION = '24.21.0';
export const PNPM_VERSION = '12.21.0';

/** Oldest Node that has all the project needs (`node:sqlite` without a flag). */
export const OLDEST_NODE = [22, 13];
