/** The identity of a draft: the form, what it is about, and what it asks. */
export type DraftPlace = { readonly localName: string; readonly site: string };

/** Properties of a form that say what it is about and what it asks. */
const ABOUT = ['subjectType', 'subjectId', 'scale', 'question', 'preset', 'scorecard'];

/** How the keys of a site's drafts begin, as the SDK's `purge()` knows them. */
export const draftsOf = (site: string): string => `hearback:${site}:drafts:`;

/** Name under which `localStorage` keeps the draft of a form. What was written about one thing is not a draft about another. */
export const draftKey = (form: DraftPlace): string =>
  draftsOf(form.site) + [form.localName, ...ABOUT.map((name) => (Reflect.get(form, name) as string) ?? '')].join('|');
