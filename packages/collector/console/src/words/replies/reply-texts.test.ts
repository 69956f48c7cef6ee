import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../src/language/nearest-language.js';
import { fillTemplate } from '../../composer/templates.js';
import { REPLY_TEXTS } from './all-reply-texts.js';
import { OCCASIONS } from './reply-texts.js';

describe.each(LANGUAGES)('a reply in %s', (language) => {
  const texts = OCCASIONS.map((occasion) => REPLY_TEXTS[language][occasion]);

  it('is signed, and names the number where the person may have to answer', () => {
    for (const text of texts) expect(text).toMatch(/\n\n\{handler\}$/);
    expect(REPLY_TEXTS[language].question).toContain('{number}');
    expect(REPLY_TEXTS[language].done).toContain('{number}');
  });

  it('begins as a sentence does where the name is not known', () => {
    for (const text of texts)
      expect(fillTemplate(text, { name: '', number: 'N', handler: '' })).toMatch(/^[\p{L}\p{M}]/u);
  });
});

describe('a reply in English', () => {
  it('has a greeting that needs no name, and begins anew below it', () => {
    for (const text of OCCASIONS.map((occasion) => REPLY_TEXTS.en[occasion]))
      expect(fillTemplate(text, { name: '', number: 'N', handler: '' })).toMatch(/^Hello,\n\n[A-Z]/);
  });
});
