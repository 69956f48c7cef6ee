import { SCALES, type ScaleId } from '@hearback/protocol';
import { choiceControl, lineControl, textControl, tickedControl, type Control } from './form-controls.js';
import type { FormFault } from './form-faults.js';
import {
  ASKED_FIELDS,
  FORM_KINDS,
  isTicked,
  PAGE_FIELDS,
  TRAP,
  type FormFields,
  type FormKind,
} from './form-fields.js';
import { html, type Html, type HtmlValue } from './html.js';
import type { Language } from '../language/nearest-language.js';
import { pageResponse } from './page-response.js';
import { FORM_TEXTS } from './texts/all-form-texts.js';
import type { FormTexts } from './texts/form-texts.js';

/** Why a form comes back: what is wrong with its fields, or with the moment. */
export type FormReturn = {
  readonly status: 422 | 429 | 503;
  readonly lang: Language;
  readonly kind: FormKind | null;
  readonly fields: FormFields;
  readonly faults: readonly FormFault[];
  /** Name and value of what the register cannot take; shown, and not sent again. */
  readonly spare: readonly (readonly [name: string, value: string])[];
  /** Whole sentences that concern no field. */
  readonly notes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
};

/** Most characters of what people type. */
const MOST: Readonly<Record<string, number>> = {
  text: 10_000,
  comment: 4000,
  'wanted-detail': 1000,
  name: 200,
  phone: 40,
  email: 254,
  'preferred-time': 200,
};

const SHOWN: ReadonlySet<string> = new Set([...Object.keys(MOST), 'kind', 'score', 'occurred-at', 'anonymous']);

/** Whether the page shows a field, so that a person can put it right. Of the others it keeps the values. */
export const isShown = (field: string): boolean => SHOWN.has(field);

function faultText({ field, code }: FormFault, kind: FormKind | null, { faults }: FormTexts): string {
  if (code === 'length' && MOST[field]) return faults.long.replace('{most}', String(MOST[field]));
  if (field === 'text') return kind === 'suggestion' ? faults.suggestion : faults.complaint;
  if (field === 'email') return faults.email;
  return field === 'occurred-at' ? faults.date : faults.choice;
}

/** Every value of a scale, and that it does not apply. */
function scorePoints(scale: string, { fields }: FormTexts): (readonly [value: string, label: string])[] {
  const { min, max } = SCALES[Object.hasOwn(SCALES, scale) ? (scale as ScaleId) : 'likert5'];
  const point = (score: number) => {
    const word = score === 0 ? fields.no : fields.yes;
    return [String(score), scale === 'thumbs' ? word : String(score)] as const;
  };
  return [...Array.from({ length: max - min + 1 }, (_, place) => point(min + place)), ['skipped', fields.skipped]];
}

/** The fields that the form had asked for, or that are needed, with what was typed in them. */
function controls({ kind, fields, faults, spare }: FormReturn, texts: FormTexts): HtmlValue[] {
  const { fields: labels } = texts;
  const typed = (name: string) => (spare.some(([each]) => each === name) ? '' : (fields.get(name) ?? ''));
  const control = (name: string, label: string, value = typed(name)): Control => {
    const fault = faults.find(({ field }) => field === name);
    return { name, label, value, error: fault && faultText(fault, kind, texts) };
  };
  const where = (name: string, draw: (name: string) => Html): HtmlValue =>
    kind !== null && ASKED_FIELDS[kind].includes(name) && fields.has(name) && draw(name);
  const kinds = FORM_KINDS.map((each) => [each, labels.kinds[each]] as const);
  const points = scorePoints(typed('scale'), texts);
  const words = kind === 'rating' ? 'comment' : 'text';
  const wordsLabel = kind === 'complaint' || kind === 'suggestion' ? labels[kind] : labels.comment;
  return [
    kind === null && choiceControl(control('kind', labels.kind), kinds),
    kind === 'rating' && choiceControl(control('score', typed('question') || labels.score), points),
    textControl(control(words, wordsLabel, typed(words) || typed(kind === 'rating' ? 'text' : 'comment'))),
    where('wanted-detail', (name) => textControl(control(name, labels.wantedDetail))),
    where('occurred-at', (name) => {
      const isDay = /^\d{4}-\d\d-\d\d$/.test(typed(name));
      return lineControl(control(name, labels.occurredAt), isDay ? 'date' : 'text');
    }),
    where('name', (name) => lineControl(control(name, labels.name), 'text', 'name')),
    where('phone', (name) => lineControl(control(name, labels.phone), 'tel', 'tel')),
    // A field of the type `email` would keep the browser from sending what this page is there to ask about.
    where('email', (name) => lineControl(control(name, labels.email), 'text', 'email')),
    where('preferred-time', (name) => lineControl(control(name, labels.preferredTime), 'text')),
    isTicked(typed('anonymous')) && tickedControl('anonymous', labels.anonymous),
  ];
}

/** Hidden fields: what the page added, and choices that the page does not show again. */
function kept({ kind, fields, spare }: FormReturn): Html[] {
  const isKept = (name: string) => {
    if (name === TRAP || spare.some(([each]) => each === name)) return false;
    if (kind === null) return !['kind', 'text', 'comment', 'anonymous'].includes(name);
    return name === 'kind' || (!isShown(name) && (PAGE_FIELDS.has(name) || ASKED_FIELDS[kind].includes(name)));
  };
  return [...fields]
    .filter(([name, value]) => value !== '' && isKept(name))
    .map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`);
}

/** The form again, with what was typed and what has to be corrected. */
export function againPage(given: FormReturn): Response {
  const { status, lang, kind, faults, spare, notes, headers } = given;
  const texts = FORM_TEXTS[lang];
  const content = html`<div class="problems" role="alert" tabindex="-1" autofocus>
      ${notes.map((note) => html`<p>${note}</p>`)}
      ${
        faults.length > 0 &&
        html`<ul>
          ${faults.map((fault) => html`<li><a href="#${fault.field}">${faultText(fault, kind, texts)}</a></li>`)}
        </ul>`
      }
      ${
        spare.length > 0 &&
        html`<p>${texts.again.spare}</p>
          <dl class="spare">
            ${spare.map(
              ([name, value]) =>
                html`<dt><code translate="no">${name}</code></dt>
                  <dd dir="auto">${value}</dd>`,
            )}
          </dl>`
      }
    </div>
    <p>${texts.again.kept}</p>
    <form method="post" accept-charset="utf-8">
      ${kept(given)} ${controls(given, texts)}
      <p class="links"><button class="button primary">${texts.fields.send}</button></p>
    </form>`;
  return pageResponse({ status, lang, title: texts.again.title, content, ...(headers && { headers }) });
}
