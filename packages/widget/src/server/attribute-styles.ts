import { SCALE_IDS } from '@hearback/protocol/light';
import { parseOneOf } from '../attributes/parse-one-of.js';
import { buttonlessStyles, footerlessStyles } from '../form-association/form-member.styles.js';
import { DRAWINGS } from '../rating/drawings/drawings.js';
import { RatingElement } from '../rating/rating-element.js';
import { mannerStyles } from '../theme/manner.js';
import { languageOnServer } from './language-on-server.js';
import { loadedAhead } from './loaded-ahead.js';

/** A colour as far as signs go: a name, a figure, or a function. What ends a declaration is not among them. */
const COLOUR = /^[\w#(),.%/+*\s-]+$/;
const LENGTH = /^[\w(),.%+*-]+$/;

/** An element's accent if it may be a colour; whether a name is one, only the page can find out. */
export const accentOf = (element: Element): string | undefined => {
  const accent = element.getAttribute('accent')?.trim();
  return accent && COLOUR.test(accent) ? accent : undefined;
};

/** As `ThemeController` does it on the page. */
function themeStyles(element: Element): string {
  const theme = element.getAttribute('theme') ?? '';
  return /^(?:light|dark)$/.test(theme) ? `:host([theme]){color-scheme:${theme}}` : '';
}

const accentStyles = (element: Element): string => {
  const accent = accentOf(element);
  return accent ? `:host([accent]){--_accent-given:${accent}}` : '';
};

const mannerStylesOf = (element: Element): string =>
  ['density', 'radius', 'motion'].some((name) => element.hasAttribute(name)) ||
  languageOnServer(element).locale === 'ar'
    ? mannerStyles(element, (radius) => LENGTH.test(radius))
    : '';

/** A control of the page's own form has no button of its own, and no line on what is sent. It is one where it has a name. */
function memberStylesOf(element: Element): string {
  const sender = element.getAttribute('send') ?? (element.getAttribute('name') ? 'form' : 'own');
  return [sender !== 'own' && buttonlessStyles, sender === 'form' && footerlessStyles]
    .map((styles) => (styles ? `:host{${styles.cssText}}` : ''))
    .join('');
}

function drawingStylesOf(element: Element): string {
  if (!(element instanceof RatingElement)) return '';
  const load = DRAWINGS[parseOneOf(element, 'scale', element.scale, SCALE_IDS, 'likert5')];
  const drawing = load && loadedAhead(load)?.drawing;
  return drawing?.styles.map(({ cssText }) => cssText).join('') ?? '';
}

/** Every style that an element has by its attributes. They win over those of its class, as those do that a page adopts later. */
export const ATTRIBUTE_STYLES = [drawingStylesOf, themeStyles, accentStyles, mannerStylesOf, memberStylesOf] as const;
