/** Lets all that has been waiting have its turn: answers of a store that never waits itself would otherwise follow each other without end. */
export const breathe = (): Promise<void> => new Promise((resolve) => void setImmediate(resolve));
