import type { Context, RequestInfo } from '../context.js';
import { againPage, isShown, type FormReturn } from '../forms/again-page.js';
import { backAddress } from '../forms/back-address.js';
import { formFaults } from '../forms/form-faults.js';
import { kindOf, TRAP, type FormFields } from '../forms/form-fields.js';
import { formVoice, type FormVoice } from '../forms/form-voice.js';
import { matchLanguage } from '../forms/match-language.js';
import { readForm, type UnreadableForm } from '../forms/read-form.js';
import { receiptPage } from '../forms/receipt-page.js';
import { refusedPage, type FormRefusal } from '../forms/refused-page.js';
import { storeForm } from '../forms/store-form.js';
import { FORM_TEXTS } from '../forms/texts/all-form-texts.js';
import { errorEntry } from '../log-entry.js';
import { isSameOrigin } from '../session/own-page.js';

const UNREADABLE: Readonly<Record<UnreadableForm, FormRefusal>> = {
  'too-large': 'too_large',
  incomplete: 'incomplete',
  malformed: 'malformed_form',
};

/** Seconds after which to try again what the register could not take. */
const STORE_RETRY_SECONDS = 5;

/** What is left of a form that goes back to its person. */
type Returned = Pick<FormReturn, 'status'> & Partial<FormReturn>;

/** What keeps a voice from being stored, with what it cannot carry; `null` for nothing. */
function objections(voice: FormVoice, fields: FormFields): Pick<FormReturn, 'faults' | 'spare'> | null {
  const faults = formFaults(voice);
  const unseen = faults
    .filter(({ field }) => !isShown(field))
    .map(({ field }) => [field, fields.get(field) ?? ''] as const);
  const spare = [...voice.spare, ...unseen];
  return faults.length === 0 && spare.length === 0
    ? null
    : { faults: faults.filter(({ field }) => isShown(field)), spare };
}

/** Address of the page that a form came from, if the browser tells; empty for the page that asks again, which is the answer to a form. */
function referrerOf(request: Request, isOwn: boolean): string {
  const referrer = request.headers.get('referer') ?? '';
  if (!isOwn || !URL.canParse(referrer)) return referrer;
  // Not compared as a whole: a proxy may have shortened the path of the request.
  return new URL(referrer).pathname.endsWith(new URL(request.url).pathname) ? '' : referrer;
}

/**
 * `POST /v1/events` with a form, as a page sends it that runs no script: one voice, answered with a page for its person. A form that cannot be
 * taken comes back with all that was typed; a form of such a page is sent from this origin, and is taken as the first one was.
 */
export async function postForm(request: Request, { remoteAddress }: RequestInfo, context: Context): Promise<Response> {
  const { limits, sites, closing, log } = context;
  const accepted = request.headers.get('accept-language');
  const read = await readForm(request, limits);
  if (!read.ok) return refusedPage(UNREADABLE[read.reason], matchLanguage('', accepted));

  const lang = matchLanguage(read.fields.get('lang') ?? '', accepted);
  const site = read.fields.get('site') ?? '';
  // The collector's own page that asks again has taken over the form of an admitted page.
  const isOwn = isSameOrigin(request);
  const pageOrigin = request.headers.get('origin');
  const origin = isOwn ? null : pageOrigin;
  if (!sites.has(site)) return refusedPage('unknown_site', lang);
  if (!sites.admits(site, origin)) return refusedPage('origin_not_allowed', lang);
  const back = backAddress(
    read.fields.get('page') || referrerOf(request, isOwn),
    pageOrigin,
    (to) => to === pageOrigin || (origin === null && sites.admits(site, to)),
  );
  const fields: FormFields = new Map([...read.fields, ['page', back]]);
  const { again } = FORM_TEXTS[lang];
  const kind = kindOf(fields);
  const comeBack = (returned: Returned) =>
    againPage({ lang, kind, fields, faults: [], spare: [], notes: [], ...returned });

  const { waitSeconds, headers } = context.rateLimiter({ sites: [site], remoteAddress });
  if (waitSeconds > 0) {
    const later = { ...headers, 'retry-after': String(waitSeconds) };
    return comeBack({ status: 429, notes: [again.busy], headers: later });
  }
  const notes = [...(fields.get(TRAP) ? [again.trap] : []), ...(read.hasFiles ? [again.files] : [])];
  if (kind === null) return comeBack({ status: 422, notes, faults: [{ field: 'kind', code: 'required' }], headers });
  const voice = formVoice(fields, kind);
  const objected = objections(voice, fields);
  if (objected || notes.length > 0) return comeBack({ status: 422, notes, headers, ...objected });

  const later = { ...headers, 'retry-after': String(STORE_RETRY_SECONDS) };
  const unavailable = () => comeBack({ status: 503, notes: [again.unavailable], headers: later });
  if (closing.aborted) return unavailable();
  try {
    const post = { fields: read.fields, remoteAddress, userAgent: request.headers.get('user-agent') };
    const stored = await storeForm(voice, { site, origin, ownId: fields.get('id') ?? '', post }, context);
    return receiptPage({
      lang,
      ...stored,
      ...(kind === 'rating' && { key: null, wasKnown: false }),
      promise: String(voice.data['promise'] ?? ''),
      isAnonymous: 'anonymous' in voice.data,
      back,
      headers,
    });
  } catch (error) {
    log(errorEntry('store_failed', error));
    return unavailable();
  }
}
