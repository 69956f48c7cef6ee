/** The pattern of `LIKE … ESCAPE '\'` that texts fit which have some pieces in them, one after the other. */
export const likePattern = (...pieces: readonly string[]): string =>
  `%${pieces.map((piece) => piece.replace(/[\\%_]/g, String.raw`\$&`)).join('%')}%`;
