/** Takes the values of one place in a template, again at every rendering. */
export type Part = (...values: readonly unknown[]) => void;

/** Renders nothing between tags; takes an attribute away. */
export const nothing = Symbol('nothing');
