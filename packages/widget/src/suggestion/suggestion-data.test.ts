import { checkVoiceData } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { EMPTY_SUGGESTION, suggestionData, type SuggestionState } from './suggestion-data.js';

const state: SuggestionState = { ...EMPTY_SUGGESTION, text: ' Open on Saturdays. ' };

describe('suggestionData', () => {
  it.each<[string, Partial<SuggestionState>, object]>([
    ['a text alone', {}, { text: 'Open on Saturdays.' }],
    [
      'a named role',
      { recipient: { id: 'gm', label: 'General manager' } },
      { text: 'Open on Saturdays.', recipient: { id: 'gm', label: 'General manager' } },
    ],
    [
      'anonymous',
      { contact: { ...EMPTY_SUGGESTION.contact, anonymous: true, email: 'a@b.c' } },
      { text: 'Open on Saturdays.', anonymous: true },
    ],
  ])('of %s', (_, change, data) => {
    const built = suggestionData({ ...state, ...change }, {});
    expect(built).toEqual(data);
    expect(checkVoiceData('suggestion', built)).toBeNull();
  });

  it('refuses to be empty', () => expect(() => suggestionData({ ...state, text: '' }, {})).toThrow(RangeError));
});
