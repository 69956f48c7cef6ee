/** The labels of a group of texts as choices, in the order they are written in. */
export const choicesOf = <Id extends string>(labels: { readonly [Key in Id]: string }): { id: Id; label: string }[] =>
  (Object.keys(labels) as Id[]).map((id) => ({ id, label: labels[id] }));
