/** What is entered under an id that anybody may have made up, such as `constructor`; `undefined` if nothing is. */
export const entryOf = <Entry>(entries: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.hasOwn(entries, id) ? entries[id] : undefined;
