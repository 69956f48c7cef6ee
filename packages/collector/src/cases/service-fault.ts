import { DEADLINE_NAMES } from './deadlines.js';

/** A member's name, its check, and what it is expected to be. */
type Rule = readonly [path: string, is: (value: unknown) => boolean, expected: string];

type Members = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;
const isListOf = (value: unknown, is: (each: unknown) => boolean): boolean => Array.isArray(value) && value.every(is);
const isDate = (value: unknown): boolean =>
  typeof value === 'string' && new Date(`${value}T00:00:00Z`).toJSON()?.slice(0, 10) === value;

const isWeight = (value: unknown): boolean => typeof value === 'number' && value > 0 && value < Infinity;
const areWeights = (value: unknown): boolean =>
  isObject(value) &&
  Object.values(value).every((dimensions) => isObject(dimensions) && Object.values(dimensions).every(isWeight));
const isName = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '' && value.length <= 200;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/** Whether it can be a `SiteText`. */
const isSiteText = (value: unknown): boolean =>
  isName(value) ||
  (isObject(value) &&
    Object.keys(value).length > 0 &&
    Object.keys(value).every(isLanguage) &&
    Object.values(value).every(isName));

function isTimeZone(value: unknown): boolean {
  try {
    return typeof value === 'string' && Boolean(new Intl.DateTimeFormat('en', { timeZone: value }));
  } catch {
    return false;
  }
}

const optional =
  (is: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || is(value);

/** What may have its own allowance: a severity, or `default`. */
const ALLOWED = ['A', 'B', 'C', 'default'];

const ZONE = 'an IANA time zone such as Asia/Shanghai';

const CALENDAR: readonly Rule[] = [
  ['timeZone', isTimeZone, ZONE],
  ['fromMinute', (value) => isWhole(value, 0, 1439), 'a whole number from 0 to 1439'],
  ['toMinute', (value) => isWhole(value, 1, 1440), 'a whole number from 1 to 1440'],
  ['days', (value) => isListOf(value, (day) => isWhole(day, 0, 6)), 'a list of days from 0, Sunday, to 6'],
  ['holidays', optional((value) => isListOf(value, isDate)), 'a list of dates such as 2026-10-01'],
];

const ALLOWANCE: readonly Rule[] = DEADLINE_NAMES.map((name) => [
  name,
  (value) => typeof value === 'number' && value >= 0 && value < Infinity,
  'a number of milliseconds',
]);

const SERVICE: readonly Rule[] = [
  ['timeZone', optional(isTimeZone), ZONE],
  ['calendar', optional(isObject), 'an object'],
  ['allowancesMs', optional(isObject), 'an object'],
  ['closeAfterDays', optional((value) => isWhole(value, 1, 3650)), 'a whole number from 1 to 3650'],
  ['weights', optional(areWeights), 'numbers above 0 by scorecard and dimension'],
  ['names', optional(isObject), 'an object'],
  ['titles', optional(isObject), 'an object'],
  ['categories', optional(isObject), 'an object'],
];

const TEXT = 'a text of 1 to 200 characters, or such texts by language, such as {"en":"Leak","zh-TW":"漏水"}';

/** The first member that breaks its rule or is unknown. */
function faultIn(members: Members, rules: readonly Rule[], within = ''): string | null {
  const broken = rules.find(([name, is]) => !is(members[name]));
  if (broken) return `expected ${within}${broken[0]} to be ${broken[2]}, got ${JSON.stringify(members[broken[0]])}`;
  const unknown = Object.keys(members).find((name) => !rules.some(([known]) => known === name));
  return unknown === undefined ? null : `there is no ${within}${unknown}`;
}

function calendarFault(calendar: Members): string | null {
  const fault = faultIn(calendar, CALENDAR, 'calendar.');
  if (fault !== null) return fault;
  const { fromMinute, toMinute } = calendar as { readonly fromMinute: number; readonly toMinute: number };
  return fromMinute < toMinute ? null : 'expected calendar.fromMinute to be before calendar.toMinute';
}

function allowancesFault(allowancesMs: Members): string | null {
  const rules = ALLOWED.map((name): Rule => [name, optional(isObject), 'an object']);
  const fault = faultIn(allowancesMs, rules, 'allowancesMs.');
  if (fault !== null) return fault;
  for (const [name, allowance] of Object.entries(allowancesMs)) {
    const within = faultIn(allowance as Members, ALLOWANCE, `allowancesMs.${name}.`);
    if (within !== null) return within;
  }
  return null;
}

/** The first of some texts, by id, that is none. */
const textsFault = (texts: Members, within: string): string | null =>
  faultIn(
    texts,
    Object.keys(texts).map((id): Rule => [id, isSiteText, TEXT]),
    within,
  );

function namesFault(names: Members): string | null {
  for (const [scorecard, dimensions] of Object.entries(names)) {
    const fault = isObject(dimensions)
      ? textsFault(dimensions, `names.${scorecard}.`)
      : `expected names.${scorecard} to be an object, got ${JSON.stringify(dimensions)}`;
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * What is wrong with the `service` of a site, as the end of a sentence; `null` for nothing.
 *
 * @param service Anything, supposed to be a `Service`.
 */
export function serviceFault(service: unknown): string | null {
  if (!isObject(service)) return `expected an object, got ${JSON.stringify(service)}`;
  const fault = faultIn(service, SERVICE);
  if (fault !== null) return fault;
  const { calendar, allowancesMs, names, titles, categories } = service as Readonly<
    Record<string, Members | undefined>
  >;
  return (
    (calendar && calendarFault(calendar)) ??
    (allowancesMs && allowancesFault(allowancesMs)) ??
    (names && namesFault(names)) ??
    (titles && textsFault(titles, 'titles.')) ??
    (categories && textsFault(categories, 'categories.')) ??
    null
  );
}
