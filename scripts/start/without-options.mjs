/**
 * What a command says is wrong, without its advice to pass another option, for whoever started it without any.
 *
 * @param {string} sentence As in "…: it is read-only; make it writable, or name another file with --db."
 */
export const withoutOptions = (sentence) =>
  sentence.replace(/(?:[,;] or| or|[,;]) (?:name|choose) [^,;]*? with --[a-z-]+/g, '');
