/** A pattern for `LIKE … ESCAPE '\'` that matches texts containing these pieces, in this order. */
export const likePattern = (...pieces: readonly string[]): string =>
  `%${pieces.map((piece) => piece.replace(/[\\%_]/g, String.raw`\$&`)).join('%')}%`;
