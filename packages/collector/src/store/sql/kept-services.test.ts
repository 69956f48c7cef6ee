import { expect, it } from 'vitest';
import { keptServices, servicesKept } from './kept-services.js';

const allowance = { acknowledge: 1, act: 2, resolve: 3 };

it('keeps services as every version of the collector reads them, and gives them back', () => {
  const services = {
    portal: { allowancesMs: { A: allowance }, timeZone: 'Asia/Taipei', weights: { visit: { allowancesMs: 1 } } },
    shop: {},
  };
  const text = keptServices(services);
  expect(JSON.parse(text)).toEqual({
    portal: { allowances: { A: allowance }, timeZone: 'Asia/Taipei', weights: { visit: { allowancesMs: 1 } } },
    shop: {},
  });
  expect(servicesKept(text)).toEqual(services);
});

it('reads what an earlier version wrote', () =>
  expect(servicesKept(`{"portal":{"allowances":{"default":${JSON.stringify(allowance)}}}}`)).toEqual({
    portal: { allowancesMs: { default: allowance } },
  }));
