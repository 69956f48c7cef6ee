import { CASE_TYPES, parseEvent, sourceOf, uuidV7, type CaseChange } from '@hearback/protocol';
import { changesFrom, HANDLER_CHANGES, isAllowed } from '../cases/case-rules.js';
import type { Case } from '../cases/fold-case.js';
import type { Asked, Context } from '../context.js';
import { problem } from '../http/problem.js';
import { readJsonObject } from '../http/read-json-object.js';
import { storeUnavailable } from '../http/try-later.js';
import { versionMatched } from '../http/version-matched.js';
import { errorEntry } from '../log-entry.js';
import type { NewRecord } from '../register/record.js';
import { caseReply, noCase } from './get-case.js';
import { signChange } from './sign-change.js';

/** Members that only the register gives, and what to tell who sends them. */
const ONLY_THE_REGISTER: Readonly<Record<string, string>> = {
  silenceDays: 'Only the register closes by silence; say in "reason" why you close the case.',
  closeAfterDays: 'Only the register says after how many days of silence it closes the case: its site sets them.',
};

/** The change that a request asks for and its data, without the number; or the response that refuses it. */
async function readChange(
  request: Request,
  { limits }: Context,
): Promise<Response | { change: CaseChange; data: object }> {
  const value = await readJsonObject(request, limits.maxBytes);
  if (value instanceof Response) return value;
  const { change, ...data } = value as { change?: CaseChange };
  if (!change || !HANDLER_CHANGES.includes(change))
    return problem(422, {
      code: 'value',
      detail: `"change" must be one of ${HANDLER_CHANGES.join(', ')}.`,
      members: { path: '/change' },
    });
  const taken = Object.keys(ONLY_THE_REGISTER).find((name) => name in data);
  if (taken !== undefined)
    return problem(422, {
      code: 'unknown_key',
      detail: ONLY_THE_REGISTER[taken]!,
      members: { path: `/${taken}` },
    });
  return { change, data };
}

const changed = ({ version }: Case): Response =>
  problem(412, {
    code: 'changed',
    detail: 'The case has changed since you read it. Read it again, then decide again.',
    headers: { etag: `"${version}"` },
  });

/**
 * `POST /v1/cases/{number}/events`: records a change of a case, unless the case has changed since it was read, or its state does not allow the
 * change.
 *
 * @see RFC 9110, 13.1.1 "If-Match"; RFC 6585, section 3, "428 Precondition Required".
 */
export async function postCaseEvent({ request, name: number }: Asked, context: Context): Promise<Response> {
  const { store, now, log } = context;
  const admission = await context.access(request, 'handle');
  if (!admission.ok) return admission.refusal;
  const asked = await readChange(request, context);
  if (asked instanceof Response) return asked;
  const data = signChange(admission, asked.data);
  if (data instanceof Response) return data;
  const found = await admission.register.caseOf(number);
  if (!found) return noCase('No complaint or suggestion has this number.');
  const version = versionMatched(request);
  if (version === null)
    return problem(428, { code: 'if_match_needed', detail: 'Send If-Match with the ETag of the case as you read it.' });
  if (version !== found.version) return changed(found);
  const { change } = asked;
  const stated = change === 'resolved' ? context.sites.serviceOf(found.site).closeAfterDays : undefined;
  const whole = stated === undefined ? data : { ...data, closeAfterDays: stated };
  const record = recordOf(found, { change, data: whole, nowMs: now() });
  if (record instanceof Response) return record;
  if (!isAllowed(change, found.state))
    return problem(409, {
      code: 'not_allowed',
      detail: `A case that is ${found.state} cannot be ${change}.`,
      members: { state: found.state, allowed: changesFrom(found.state) },
    });
  try {
    const appended = await store.appendTo(record, version);
    const after = (await admission.register.caseOf(number))!;
    return appended ? caseReply(after, context, 201) : changed(after);
  } catch (error) {
    log(errorEntry('store_failed', error));
    return storeUnavailable();
  }
}

/** The change as a record, or the response that says what is wrong with it. */
function recordOf(
  { site, number }: Case,
  { change, data, nowMs }: { change: CaseChange; data: object; nowMs: number },
): NewRecord | Response {
  const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
  const receivedAt = new Date(nowMs).toISOString();
  const parsed = parseEvent({
    specversion: '1.0',
    id: uuidV7({ nowMs, random }),
    source: sourceOf(site),
    type: CASE_TYPES[change],
    subject: number,
    time: receivedAt,
    datacontenttype: 'application/json',
    data: { ...data, number },
  });
  if (!parsed.ok)
    return problem(422, {
      code: parsed.code,
      detail: parsed.detail,
      members: { path: parsed.path.replace(/^\/data/, '') },
    });
  const { id, source, type } = parsed.event;
  return { source, site, id, type, number, receivedAt, event: JSON.stringify(parsed.event), files: [] };
}
