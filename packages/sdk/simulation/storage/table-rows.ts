/** Records of one table by their key. */
export type TableRows = Map<string, unknown>;
