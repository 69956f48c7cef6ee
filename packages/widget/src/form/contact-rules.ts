import { parseOneOf } from '../attributes/parse-one-of.js';
import type { ContactState } from './contact-data.js';
import type { AnonymousRule } from './contact-fields.js';
import type { ContactDemand } from './contact-problems.js';

const DEMANDS = ['optional', 'required', 'hidden'] as const satisfies readonly ContactDemand[];
const ANONYMOUS = ['allow', 'always', 'never'] as const satisfies readonly AnonymousRule[];

/** What the attributes `contact` and `anonymous` of an element ask for. */
export const contactRules = (element: Element, contact: string | null, anonymous: string | null) => ({
  demand: parseOneOf(element, 'contact', contact, DEMANDS, 'optional'),
  anonymous: parseOneOf(element, 'anonymous', anonymous, ANONYMOUS, 'allow'),
});

/** The contact as the rule lets it be: the person's choice where there is one, else always or never anonymous. */
export const ruledContact = (state: ContactState, rule: AnonymousRule): ContactState =>
  rule === 'allow' ? state : { ...state, anonymous: rule === 'always' };
