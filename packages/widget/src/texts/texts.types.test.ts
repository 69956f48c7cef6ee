import { describe, expectTypeOf, it } from 'vitest';
import type { TextName, Texts } from './texts.js';

describe('Texts', () => {
  it('takes texts by name, plural ones by form too', () => {
    expectTypeOf<{ 'form.send': string; 'form.left': { one: string; other: string } }>().toExtend<Texts>();
    expectTypeOf<{ 'scales.stars.names.5': string; 'presets.technician.items.skill': string }>().toExtend<Texts>();
    expectTypeOf<'photos.editor.undo' | 'sentPreview.items.page' | 'later.by' | 'tracker.wait'>().toExtend<TextName>();
  });

  it('does not take other names, nor forms where there are none', () => {
    expectTypeOf<'form.sned' | 'form' | 'form.left.one'>().not.toExtend<TextName>();
    expectTypeOf<{ 'form.send': { other: string } }>().not.toExtend<Texts>();
  });
});
