import { describe, expect, it } from 'vitest';
import type { Service } from './deadlines.js';
import { serviceFault } from './service-fault.js';

const CALENDAR = { timeZone: 'Asia/Taipei', fromMinute: 540, toMinute: 1080, days: [1, 2, 3, 4, 5] };
const ALLOWANCE = { acknowledge: 3_600_000, act: 7_200_000, resolve: 28_800_000 };

describe('serviceFault', () => {
  it.each<Service>([
    {},
    { timeZone: 'Europe/Berlin' },
    { closeAfterDays: 1 },
    { closeAfterDays: 3650 },
    { calendar: CALENDAR },
    { calendar: { ...CALENDAR, fromMinute: 0, toMinute: 1440, days: [], holidays: ['2028-02-29'] } },
    { allowancesMs: {} },
    { weights: { visit: { staff: 0.7, rooms: 0.3 } } },
    { names: { visit: { staff: 'Our people', rooms: '房'.repeat(200) } } },
    { names: { visit: { staff: { en: 'Our people', 'zh-Hant': '服務人員' } } } },
    { titles: { visit: 'Your visit', call: { en: 'Your call', 'zh-TW': '您的來電' } } },
    { categories: {} },
    { categories: { leak: 'Leak in the street', billing: { en: 'Bill', 'zh-TW': '水費' } } },
    { allowancesMs: { A: ALLOWANCE, default: { ...ALLOWANCE, acknowledge: 0 } } },
  ])('finds nothing in %o', (service) => expect(serviceFault(service)).toBe(null));

  it.each([
    [[], 'expected an object, got []'],
    [{ timezone: 'Asia/Taipei' }, 'there is no timezone'],
    [{ timeZone: 'Taipei' }, 'expected timeZone to be an IANA time zone such as Asia/Shanghai, got "Taipei"'],
    ...[0, 3651, 1.5, '14'].map((closeAfterDays): [object, string] => [
      { closeAfterDays },
      `expected closeAfterDays to be a whole number from 1 to 3650, got ${JSON.stringify(closeAfterDays)}`,
    ]),
    [{ calendar: 'always' }, 'expected calendar to be an object, got "always"'],
    [{ calendar: { ...CALENDAR, timeZone: undefined } }, 'expected calendar.timeZone to be an IANA time zone'],
    [
      { calendar: { ...CALENDAR, fromMinute: 9.5 } },
      'expected calendar.fromMinute to be a whole number from 0 to 1439',
    ],
    [{ calendar: { ...CALENDAR, toMinute: 540 } }, 'expected calendar.fromMinute to be before calendar.toMinute'],
    [{ calendar: { ...CALENDAR, days: [7] } }, 'expected calendar.days to be a list of days from 0, Sunday, to 6'],
    [{ calendar: { ...CALENDAR, holidays: ['2026-02-29'] } }, 'expected calendar.holidays to be a list of dates'],
    [{ calendar: { ...CALENDAR, open: true } }, 'there is no calendar.open'],
    [{ weights: { visit: { staff: 0 } } }, 'expected weights to be numbers above 0 by scorecard and dimension'],
    [{ weights: { visit: 0.7 } }, 'expected weights to be numbers above 0 by scorecard and dimension'],
    [{ names: 'Visit' }, 'expected names to be an object, got "Visit"'],
    [{ names: { visit: 'Visit' } }, 'expected names.visit to be an object, got "Visit"'],
    [
      { names: { visit: { staff: ' ' } } },
      'expected names.visit.staff to be a text of 1 to 200 characters, or such texts by language, such as {"en":"Leak","zh-TW":"漏水"}, got " "',
    ],
    [{ names: { visit: { staff: 'x'.repeat(201) } } }, 'expected names.visit.staff to be a text of 1 to 200'],
    [{ titles: { visit: 3 } }, 'expected titles.visit to be a text of 1 to 200 characters'],
    [{ titles: ['Visit'] }, 'expected titles to be an object, got ["Visit"]'],
    [{ categories: { leak: 'Leak', billing: null } }, 'expected categories.billing to be a text of 1 to 200'],
    [{ categories: { leak: {} } }, 'expected categories.leak to be a text of 1 to 200'],
    [{ categories: { leak: { en: '' } } }, 'expected categories.leak to be a text of 1 to 200'],
    [{ categories: { leak: { Taiwan_Chinese: '漏水' } } }, 'expected categories.leak to be a text of 1 to 200'],
    [{ allowancesMs: { D: ALLOWANCE } }, 'there is no allowancesMs.D'],
    [{ allowancesMs: { A: 3 } }, 'expected allowancesMs.A to be an object, got 3'],
    [
      { allowancesMs: { A: { ...ALLOWANCE, act: '2h' } } },
      'expected allowancesMs.A.act to be a number of milliseconds, got "2h"',
    ],
    [
      { allowancesMs: { A: { acknowledge: 1, act: 1 } } },
      'expected allowancesMs.A.resolve to be a number of milliseconds',
    ],
    [{ allowancesMs: { default: { ...ALLOWANCE, answer: 1 } } }, 'there is no allowancesMs.default.answer'],
  ])('says what is wrong with %o', (service, fault) => expect(serviceFault(service)).toContain(fault));
});
