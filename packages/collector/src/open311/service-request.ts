import type { CaseDeadline, Contact, HearbackEvent } from '@hearback/protocol';
import { OPEN_STATES } from '../cases/case-rules.js';
import type { Case } from '../cases/fold-case.js';
import { ownText, type SiteTexts } from '../language/site-text.js';
import { toldBy } from '../tracking/tracked-case.js';

/**
 * A case as Open311 gives it. Names and meanings are the standard's; what is not known is absent.
 *
 * @see Open311 GeoReport v2, "GET Service Request".
 */
export type ServiceRequest = {
  readonly service_request_id: string;
  readonly status: 'open' | 'closed';
  readonly status_notes?: string;
  readonly service_name: string;
  readonly service_code: string;
  readonly description: string;
  readonly agency_responsible?: string;
  readonly service_notice?: string;
  readonly requested_datetime: string;
  readonly updated_datetime: string;
  /** When the case is due to be put right. */
  readonly expected_datetime?: string;
  /** What the case is about, as people call it. */
  readonly address?: string;
  /** The same by type and id, as in `branch:12`. */
  readonly address_id?: string;
};

/** Service of what nobody has sorted. */
export const UNSORTED = 'other';

/** Code of the service that a case counts to: its category, as those who handle it see it. */
export const serviceCodeOf = ({ classified }: Pick<Case, 'classified'>): string => classified.category ?? UNSORTED;

/** `in-progress` as people write it: `In progress`. */
export const spelledOut = (code: string): string =>
  `${code.charAt(0).toUpperCase()}${code.slice(1).replaceAll('-', ' ')}`;

/**
 * Maps a case to what Open311 knows.
 *
 * @param deadlines Those of the case that count now.
 * @param categories What the site calls its categories. @default as the person saw the category of their case
 */
export function serviceRequest(
  found: Case,
  deadlines: readonly CaseDeadline[],
  categories?: SiteTexts,
): ServiceRequest {
  const { voice, steps, assignedTo } = found;
  const told = steps
    .map((step) => toldBy(step))
    .map((step) => step?.message ?? step?.reason ?? step?.remedy)
    .findLast((words) => words !== undefined);
  const code = serviceCodeOf(found);
  const due = deadlines.find(({ name }) => name === 'resolve');
  const label =
    'categoryLabel' in voice && voice.category === found.classified.category ? voice.categoryLabel : undefined;
  return {
    service_request_id: found.number,
    status: OPEN_STATES.has(found.state) ? 'open' : 'closed',
    ...(told !== undefined && { status_notes: told }),
    service_name: ownText(categories, code, null) ?? label ?? spelledOut(code),
    service_code: code,
    description: voice.text,
    ...(assignedTo && { agency_responsible: assignedTo.name ?? assignedTo.id }),
    ...(voice.promise !== undefined && { service_notice: voice.promise }),
    requested_datetime: steps[0]!.at,
    updated_datetime: steps.at(-1)!.at,
    ...(due && { expected_datetime: due.dueAt }),
    ...(voice.subject && {
      address: voice.subject.name ?? voice.subject.id,
      address_id: `${voice.subject.type}:${voice.subject.id}`,
    }),
  };
}

/** First and last name, as far as one string tells: the last word is the last name. */
function namesOf({ name }: Contact): { first_name?: string; last_name?: string } {
  if (name === undefined) return {};
  const [, first, last = ''] = /^(.*?)\s*(\S+)$/s.exec(name.trim()) ?? [];
  return { ...(first && { first_name: first }), ...(last && { last_name: last }) };
}

/**
 * Fields by which a complaint or a suggestion is handed to an Open311 server of somebody else: the body of its
 * `POST requests.json`, to be sent as `application/x-www-form-urlencoded`.
 *
 * @param event From the register.
 * @param service Code of a service over there. @default the category the person chose
 * @returns `null` for events that begin no case.
 * @see Open311 GeoReport v2, "POST Service Request".
 */
export function postServiceRequest(event: HearbackEvent, service?: string): Readonly<Record<string, string>> | null {
  const { data } = event;
  if (!('text' in data) || 'number' in data) return null;
  const contact = 'contact' in data ? data.contact : undefined;
  const { subject } = data;
  return {
    service_code: service ?? ('category' in data ? data.category : undefined) ?? UNSORTED,
    description: data.text,
    ...(subject && { address_string: subject.name ?? subject.id, address_id: `${subject.type}:${subject.id}` }),
    ...(contact && namesOf(contact)),
    ...(contact?.phone && { phone: contact.phone }),
    ...(contact?.email && { email: contact.email }),
  };
}
