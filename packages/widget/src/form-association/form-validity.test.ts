import { describe, expect, it } from 'vitest';
import { formValidity } from './form-validity.js';

const problem = { field: 'score', message: 'Please pick an answer.' };

describe('formValidity', () => {
  it.each([
    ['is missing where an answer is asked for', true, true, [problem], { valueMissing: true }],
    ['is no matter where none is', false, true, [problem], undefined],
    ['is faulty where what was entered is, asked for', true, false, [problem], { customError: true }],
    ['is faulty where what was entered is, not asked for', false, false, [problem], { customError: true }],
    ['is whole without a problem', true, false, [], undefined],
    ['is whole where what stands there from the start is', true, true, [], undefined],
  ] as const)('%s', (_, required, blank, problems, flags) =>
    expect(formValidity({ required, blank, problems })?.flags).toEqual(flags),
  );

  it('names the first problem', () =>
    expect(
      formValidity({ required: false, blank: false, problems: [problem, { field: 'comment', message: 'Shorter.' }] })
        ?.problem,
    ).toBe(problem));
});
