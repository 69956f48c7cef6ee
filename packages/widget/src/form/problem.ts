/** Something to correct before a voice can be sent: the id of the field, and the message beside it. */
export type Problem = { readonly field: string; readonly message: string };
