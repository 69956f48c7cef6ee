import { describe, expect, it } from 'vitest';
import { describeIssue } from './describe-issue.js';
import { ComplaintData } from './voices/complaint.js';
import { RatingData } from './voices/rating.js';

const describeComplaint = (data: object) => describeIssue(ComplaintData.safeParse(data).error!, data);

describe('describeIssue', () => {
  it('names what is missing', () =>
    expect(describeComplaint({})).toEqual({ code: 'required', path: '/text', detail: 'Required, but missing.' }));

  it('shows no regular expression', () =>
    expect(describeComplaint({ text: 'No water.', lang: '?' })).toEqual({
      code: 'format',
      path: '/lang',
      detail: 'Not in the form that the protocol asks for.',
    }));

  it('names the limit that is exceeded', () =>
    expect(describeComplaint({ text: 'x'.repeat(10_001) })).toEqual({
      code: 'length',
      path: '/text',
      detail: 'Too long: at most 10000.',
    }));

  it('names every value that would do where each branch fixes another', () => {
    const rating = { scale: 'five-stars', score: 4 };
    expect(describeIssue(RatingData.safeParse(rating).error!, rating)).toEqual({
      code: 'value',
      path: '/scale',
      detail: 'Invalid option: expected one of "likert5"|"stars"|"emoji"|"thumbs"|"nps"|"ces"|"servqual7"|"percent".',
    });
  });
});
