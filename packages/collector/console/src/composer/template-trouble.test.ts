import { describe, expect, it } from 'vitest';
import { Refused } from '../api/collector-error.js';
import { wordsOf } from '../words/words.js';
import { templateTrouble } from './template-trouble.js';

describe('templateTrouble', () => {
  const words = wordsOf('en');

  it('tells what somebody else did, what is refused, and what can be tried again', () => {
    const { templateChanged, templateFailed, refusals } = words.cases.composer;
    const problem = new Refused({ code: 'too_many' });
    expect(templateTrouble({ is: 'changed' }, words)).toBe(templateChanged);
    expect(templateTrouble({ is: 'refused', problem }, words)).toBe(refusals['too_many']);
    expect(templateTrouble({ is: 'unavailable' }, words)).toBe(templateFailed);
    expect(templateTrouble({ is: 'signed-out' }, words)).toBe('');
  });
});
