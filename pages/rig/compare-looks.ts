/** What is added to a list, and what is gone from it. */
export const difference = (before: readonly string[], after: readonly string[]) => {
  const rest = [...before];
  const added = after.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return { added, gone: rest };
};

/** As `difference`, of the looks of elements: only what is not the same. */
export const differentLooks = (before: readonly string[], after: readonly string[]): string[] => {
  const { added, gone } = difference(before, after);
  if (added.length !== gone.length) return [`${gone.length} elements gone`, ...gone, `${added.length} added`, ...added];
  return added.map((look, at) => {
    const was = new Set(gone[at]!.split(';'));
    return `${look.split(' ')[0]} ${look
      .split(';')
      .filter((each) => !was.has(each))
      .join(';')}; was ${gone[at]}`;
  });
};
