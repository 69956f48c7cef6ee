import { promisedBy } from '../receipt/promised-by.js';
import { isColour } from '../theme/is-colour.js';
import { warnOnce } from './warn-once.js';

// For what has no need of the forms, and loads this only when there is something to say.
export { warnOnce };

const SWITCH = 'on or off';

/** Attributes that are read only where they are needed, when what nobody knows is as good as their default, and what is expected of each. */
const EXPECTED: Readonly<Record<string, string>> = {
  endpoint: 'an http(s) address',
  site: '1–64 of a–z, 0–9 and inner hyphens',
  accent: 'a CSS colour that stands for itself',
  theme: 'auto, light or dark',
  drafts: SWITCH,
  history: SWITCH,
  evidence: 'optional or hidden',
  undo: 'seconds, at most 60',
  kiosk: 'seconds, nothing or off',
  'answer-within': 'such as "2 hours", "3 days", "5 working days"',
  'low-score': 'a number of the scale',
  'tracking-page': 'an address',
};

/** How an address begins, taken from the page's base; empty where a value is none. */
const schemeOf = (value: string) =>
  URL.canParse(value, document.baseURI) ? new URL(value, document.baseURI).protocol : '';

/** A `switch`, since functions and expressions in a table would stay in the memory of every page, asked for or not. */
function isKnown(name: string, value: string): boolean {
  switch (name) {
    case 'endpoint':
      return /^https?:/.test(schemeOf(value));
    case 'site':
      return /^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$/.test(value);
    case 'accent':
      return isColour(value);
    case 'theme':
      return /^(auto|light|dark)$/.test(value);
    case 'evidence':
      return /^(optional|hidden)$/.test(value);
    case 'undo':
      return /^(\d+(\.\d+)?|off|false)$/i.test(value);
    case 'kiosk':
      return /^(\d+(\.\d+)?|on|off|true|false)$/i.test(value);
    case 'answer-within':
      return Boolean(promisedBy(value, new Date()));
    case 'low-score':
      return Number.isFinite(parseFloat(value));
    case 'tracking-page':
      return schemeOf(value) !== '';
    default:
      return /^(on|off|true|false)$/i.test(value);
  }
}

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
  for (const name in EXPECTED) {
    const bearer = bearerOf(name, inner);
    const value = bearer?.getAttribute(name)?.trim();
    if (bearer && value && !isKnown(name, value))
      warnOnce(bearer, `does not know ${name}="${value}": expected ${EXPECTED[name]}.`);
  }
  const style = getComputedStyle(form);
  const isByReference = bearerOf('accent', inner)?.getAttribute('accent')?.includes('var(');
  if (isByReference || PAIRED.some((name) => style.getPropertyValue(name)))
    import('../theme/check-colours.js').then(
      ({ checkColours }) => checkColours(form),
      () => {}, // Only hints for developers are missing then.
    );
}
