import { promisedBy } from '../receipt/promised-by.js';
import { isColour } from '../theme/is-colour.js';
import { warnOnce } from './warn-once.js';

// For what has no need of the forms, and loads this only when there is something to say.
export { warnOnce };

type Rule = { readonly known: RegExp | ((value: string) => boolean); readonly expected: string };

/** How an address begins, taken from the page's base; empty where a value is none. */
const schemeOf = (value: string) =>
  URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).protocol : '';
const SWITCH: Rule = { known: /^(on|off|true|false)$/i, expected: 'on or off' };

/** Attributes that are read only where they are needed, when what nobody knows is as good as their default. */
const RULES: Readonly<Record<string, Rule>> = {
  endpoint: { known: (value) => /^https?:/.test(schemeOf(value)), expected: 'an http(s) address' },
  site: { known: /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/, expected: '1–64 of a–z, 0–9 and inner hyphens' },
  accent: { known: isColour, expected: 'a CSS colour that stands for itself' },
  theme: { known: /^(auto|light|dark)$/, expected: 'auto, light or dark' },
  drafts: SWITCH,
  history: SWITCH,
  evidence: { known: /^(optional|hidden)$/, expected: 'optional or hidden' },
  undo: { known: /^(\d+(\.\d+)?|off|false)$/i, expected: 'seconds, at most 60' },
  kiosk: { known: /^(\d+(\.\d+)?|on|off|true|false)$/i, expected: 'seconds, nothing or off' },
  'answer-within': {
    known: (value) => Boolean(promisedBy(value, new Date())),
    expected: 'such as "2 hours", "3 days", "5 working days"',
  },
  'low-score': { known: (value) => Number.isFinite(parseFloat(value)), expected: 'a number of the scale' },
  'tracking-page': { known: (value) => URL.canParse(value, document.baseURI), expected: 'an address' },
};

/** Colours of the page's own choosing that could be unreadable, or so together. */
const PAIRED = ['--hearback-accent', '--hearback-on-accent', '--hearback-ink', '--hearback-surface'];

const hostOf = (element: Element): Element | undefined => {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/** What the page has written attributes on: a form in a panel, and the panel, have copies of those of the tag. */
function writtenOn(form: Element): Element {
  const panel = form.hasAttribute('embedded') ? hostOf(form) : undefined;
  return (panel && hostOf(panel)) ?? form;
}

/** The nearest element with an attribute, out through shadow roots. */
function bearerOf(name: string, inner: Element | undefined): Element | undefined {
  return inner && (inner.closest(`[${name}]`) ?? bearerOf(name, hostOf(inner)));
}

/** Forms looked at already. */
const watched = new WeakSet<Element>();

/**
 * Names on the console, once for each element, what attributes of a form or around it say that nobody knows, and colours nobody can read; also
 * when attributes of the form's tag change.
 */
export function checkValues(form: Element): void {
  look(form);
  if (watched.has(form)) return;
  watched.add(form);
  // In the next frame, when the change has been rendered.
  new MutationObserver(() => requestAnimationFrame(() => form.isConnected && look(form))).observe(writtenOn(form), {
    attributes: true,
  });
}

function look(form: Element): void {
  const inner = writtenOn(form);
  for (const name in RULES) {
    const bearer = bearerOf(name, inner);
    const value = bearer?.getAttribute(name)?.trim();
    const { known, expected } = RULES[name]!;
    if (bearer && value && !(known instanceof RegExp ? known.test(value) : known(value)))
      warnOnce(bearer, `does not know ${name}="${value}": expected ${expected}.`);
  }
  const style = getComputedStyle(form);
  const isByReference = bearerOf('accent', inner)?.getAttribute('accent')?.includes('var(');
  if (isByReference || PAIRED.some((name) => style.getPropertyValue(name)))
    import('../theme/check-colours.js').then(
      ({ checkColours }) => checkColours(form),
      () => {}, // Only hints for developers are missing then.
    );
}
