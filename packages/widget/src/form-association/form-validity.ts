import type { Problem } from '../form/problem.js';

/** What decides whether the page's form may be submitted. */
export type ValidityState = {
  /** Whether the page asks for an answer. */
  readonly required: boolean;
  /** Whether the person has entered nothing. */
  readonly blank: boolean;
  /** What stands in the way of a whole answer, in the order of the fields. */
  readonly problems: readonly Problem[];
};

/** What is wrong, if anything, and at which field. */
export type FormValidity =
  | { readonly flags: { readonly valueMissing?: true; readonly customError?: true }; readonly problem: Problem }
  | undefined;

/**
 * What stands in the way of the page's form.
 *
 * @returns The first problem, or `undefined` where there is none: nothing was entered and nothing has to be, or what was entered is whole.
 */
export function formValidity({ required, blank, problems: [problem] }: ValidityState): FormValidity {
  if (!problem || (blank && !required)) return undefined;
  return { flags: blank ? { valueMissing: true } : { customError: true }, problem };
}
