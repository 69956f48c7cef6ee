/** Something to put right before a voice can be sent: the id of the field and what to say beside it. */
export type Problem = { readonly field: string; readonly message: string };
