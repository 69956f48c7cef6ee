import { describe, expect, it } from 'vitest';
import { lastWords } from './last-words.mjs';

describe('lastWords', () => {
  it('takes what went to standard error', () => {
    expect(lastWords({ output: '▸ one\n\nit broke\n', errors: 'it broke\n' })).toBe('it broke');
  });

  it('takes what was written at all where nothing went there', () => {
    expect(lastWords({ output: 'one\n\n  two\n', errors: '\n' })).toBe('one\n  two');
  });

  it('takes no more than the last sixty lines', () => {
    const errors = Array.from({ length: 100 }, (_, line) => `line ${line}`).join('\n');
    expect(lastWords({ output: '', errors }).split('\n')).toEqual(errors.split('\n').slice(40));
  });

  it('takes each failed test with its reason where browser tests go on to say other things', () => {
    const failed = [' ❌ the panel > closes', '      Error: Timeout', '        at waitUntil (wait-until.ts:16:20)'];
    const further = Array.from({ length: 100 }, (_, line) => ` 🚧 Browser logs: ${line}`);
    const output = ['one.test.ts:', ...failed, '', 'two.test.ts:', ...further].join('\n');
    expect(lastWords({ output, errors: '' })).toBe(failed.join('\n'));
  });
});
