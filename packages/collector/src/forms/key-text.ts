/**
 * A tracking key as people read it: groups of five, the last of six. Reading it back takes hyphens or none.
 *
 * @param key 26 symbols.
 */
export const keyText = (key: string): string => key.replace(/(.{5})(?=.{6})/g, '$1-');
