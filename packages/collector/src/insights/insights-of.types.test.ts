import { describe, expectTypeOf, it } from 'vitest';
import type { Insights as Shown } from '../../console/src/insights/insights-answer.js';
import type { Insights } from './insights-of.js';

describe('Insights', () => {
  it('have all that the console shows', () => expectTypeOf<Insights>().toExtend<Shown>());
});
