import { parseOneOf } from '../attributes/parse-one-of.js';
import { EMPTY_CONTACT, type ContactState } from './contact-data.js';
import type { AnonymousRule } from './contact-fields.js';
import type { ContactDemand } from './contact-problems.js';

const DEMANDS = ['optional', 'required', 'hidden'] as const satisfies readonly ContactDemand[];
const ANONYMOUS = ['allow', 'always', 'never'] as const satisfies readonly AnonymousRule[];

/** What the attributes `contact` and `anonymous` of an element ask for. */
export const contactRules = (element: Element, contact: string | null, anonymous: string | null) => ({
  demand: parseOneOf(element, 'contact', contact, DEMANDS, 'optional'),
  anonymous: parseOneOf(element, 'anonymous', anonymous, ANONYMOUS, 'allow'),
});

/**
 * The contact as the rules let it be: the person's choice where there is one, else always or never anonymous, and nothing that is not asked
 * for, whatever was typed before.
 */
export const ruledContact = (
  state: ContactState,
  { demand, anonymous }: ReturnType<typeof contactRules>,
): ContactState => ({
  ...(demand === 'hidden' ? EMPTY_CONTACT : state),
  anonymous: anonymous === 'allow' ? state.anonymous : anonymous === 'always',
});
