import { describe, expect, it } from 'vitest';
import { unknownText } from './unknown-text.js';

describe('unknownText', () => {
  it.each([
    'form.send',
    'scales.nps.names.2',
    'photos.editor.undo',
    'presets.technician.items.promises-kept',
    'badge.news',
  ])('knows %s', (name) => expect(unknownText(name)).toBeUndefined());

  it('names the texts beside one that is misspelt', () =>
    expect(unknownText('kinds.rating.titel')).toBe(
      'does not know the text kinds.rating.titel: expected one of kinds.rating.title.',
    ));

  it.each(['form', 'send', 'scales.nps.names.3', ''])('does not know "%s"', (name) =>
    expect(unknownText(name)).toMatch(/^does not know the text .*: expected one of \w/),
  );
});
