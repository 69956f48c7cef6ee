import { expect, it } from 'vitest';
import { sitesApart } from './sites-apart.js';

it('names the sites of a scorecard that others judge otherwise', () => {
  const visit = { id: 'visit', version: '1', scale: 'likert5', sites: ['kiosk', 'portal'] } as const;
  const other = { ...visit, sites: ['shop'] };
  expect([visit, other].map((each) => sitesApart(each, [visit, other]))).toEqual(['kiosk · portal', 'shop']);
  expect(sitesApart(visit, [visit, { ...other, version: '2' }])).toBe(null);
});
