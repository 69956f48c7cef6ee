import { describeIssue, isSite, ReplyTemplate, type Actor } from '@hearback/protocol';
import type { VisibleRegister } from '../access/visible-register.js';
import type { Asked, Context } from '../context.js';
import { jsonResponse } from '../http/json-response.js';
import { problem } from '../http/problem.js';
import { queryFault } from '../http/query-fault.js';
import { readJsonObject } from '../http/read-json-object.js';
import { storeUnavailable } from '../http/try-later.js';
import { versionMatched } from '../http/version-matched.js';
import { errorEntry } from '../log-entry.js';
import type { KeptTemplate } from '../store/template-store.js';
import { templateTitle } from '../store/template-title.js';
import { signChange } from './sign-change.js';

/** How many templates a site may have: more than anybody looks through, and few enough to be sent at once. */
export const MAX_TEMPLATES = 200;

/** The longest title and text, escaped throughout, fit in well. */
const MAX_BYTES = 128 * 1024;

const NO_STORE = { 'cache-control': 'no-store' };

const noTemplate = (): Response => problem(404, { code: 'not_found', detail: 'No template has this id.' });

const ifMatchNeeded = (): Response =>
  problem(428, {
    code: 'if_match_needed',
    detail: 'Send If-Match with the version of the template in quotes, or "If-None-Match: *" for a new one.',
  });

function changed(version: number | null): Response {
  const detail =
    version === null
      ? 'The template was removed since you read it. Read the list again; "If-None-Match: *" makes a new one, under another id.'
      : 'The template has changed since you read it. Read the list again, then decide again.';
  return problem(412, { code: 'changed', detail, ...(version !== null && { headers: { etag: `"${version}"` } }) });
}

/** `GET /v1/templates?site=…`: what replies to the cases of a site begin from. */
export async function listTemplates({ request }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'handle');
  if (!admission.ok) return admission.refusal;
  const { searchParams } = new URL(request.url);
  const site = searchParams.get('site') ?? '';
  const fault = queryFault(searchParams, { once: ['site'] }) ?? (isSite(site) ? null : '"site" must name a site.');
  if (fault !== null) return problem(400, { code: 'bad_query', detail: fault });
  return jsonResponse({ templates: await admission.register.templates(site) }, { headers: NO_STORE });
}

/** What is to be kept, or the response that refuses it. */
function readTemplate(value: object, { sites }: VisibleRegister): Response | ReplyTemplate {
  const title: unknown = Reflect.get(value, 'title');
  const parsed = ReplyTemplate.safeParse(typeof title === 'string' ? { ...value, title: templateTitle(title) } : value);
  if (!parsed.success) {
    const { code, path, detail } = describeIssue(parsed.error, value);
    return problem(422, { code, detail, members: { path } });
  }
  if (!sites.has(parsed.data.site))
    return problem(422, {
      code: 'unknown_site',
      detail: 'This collector has no such site; its operator can add it.',
      members: { path: '/site' },
    });
  return parsed.data;
}

/**
 * `PUT /v1/templates/{id}`: keeps a template, unless somebody has changed it since it was read.
 *
 * @see RFC 9110, 13.1.1 "If-Match", 13.1.2 "If-None-Match"; RFC 6585, section 3, "428 Precondition Required".
 */
export async function putTemplate({ request, name: id }: Asked, context: Context): Promise<Response> {
  const { now, log } = context;
  const admission = await context.access(request, 'handle');
  if (!admission.ok) return admission.refusal;
  const sent = await readJsonObject(request, MAX_BYTES);
  if (sent instanceof Response) return sent;
  const signed = signChange(admission, sent);
  if (signed instanceof Response) return signed;
  const { register } = admission;
  const template = readTemplate(signed, register);
  if (template instanceof Response) return template;
  const version = versionMatched(request);
  const isNew = request.headers.get('if-none-match') === '*';
  if (isNew === (version !== null)) return ifMatchNeeded();
  const by: Actor | null = template.by ?? null;
  try {
    const put = await register.putTemplate(
      { ...template, id, by, changedAt: new Date(now()).toISOString() },
      { version, most: MAX_TEMPLATES },
    );
    if (put.is === 'changed') return changed(put.version);
    if (put.is === 'title-taken')
      return problem(409, {
        code: 'title_taken',
        detail: 'Another template of the site has this title. Give it another, or change that one.',
        members: { path: '/title' },
      });
    if (put.is === 'too-many')
      return problem(409, {
        code: 'too_many',
        detail: `A site may have at most ${MAX_TEMPLATES} templates. Remove one first.`,
      });
    return templateReply(put.template, isNew ? 201 : 200);
  } catch (error) {
    log(errorEntry('store_failed', error));
    return storeUnavailable();
  }
}

const templateReply = (template: KeptTemplate, status: number): Response =>
  jsonResponse(template, { status, headers: { etag: `"${template.version}"`, ...NO_STORE } });

/** `DELETE /v1/templates/{id}`: removes a template, unless somebody has changed it since it was read. */
export async function deleteTemplate({ request, name: id }: Asked, context: Context): Promise<Response> {
  const admission = await context.access(request, 'handle');
  if (!admission.ok) return admission.refusal;
  const version = versionMatched(request);
  if (version === null) return ifMatchNeeded();
  try {
    const removed = await admission.register.removeTemplate(id, version);
    if (removed.is === 'missing') return noTemplate();
    return removed.is === 'changed' ? changed(removed.version) : new Response(null, { status: 204, headers: NO_STORE });
  } catch (error) {
    context.log(errorEntry('store_failed', error));
    return storeUnavailable();
  }
}
