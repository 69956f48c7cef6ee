import { readFileSync } from 'node:fs';
import { expect, expectTypeOf, it } from 'vitest';
import manifest from '../custom-elements.json' with { type: 'json' };
import type { WidgetElement } from './launcher/widget-element.js';
import type { HearbackEvents, HearbackTags } from './page-types.js';

const text = (file: string) => readFileSync(`${import.meta.dirname}/${file}.ts`, 'utf8');

it.each(['index', 'define', 'hearback'])('reach whoever imports %s alone', (entry) =>
  expect(text(entry)).toMatch(/^export type \{ HearbackEvents, HearbackTags \} from '\.\/page-types\.js';$/m),
);

it('have every event that an element tells', () => {
  const told = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ events }) => events));
  const typed = text('page-types') + text('delivery/voice-events');
  expect(told.length).toBeGreaterThan(20);
  for (const { name, type } of told) {
    expect(typed).toContain(`'${name}': `);
    expect(type.text).toMatch(/^(?:CustomEvent(?:<\{ .+ \}>)?|Hearback\w+Event)$/);
  }
});

it('know elements by their tags, and events wherever a page hears them', () => {
  expectTypeOf<HTMLElementTagNameMap['hearback-widget']>().toEqualTypeOf<WidgetElement>();
  expectTypeOf<DocumentEventMap['hearback-stored']['detail']['number']>().toEqualTypeOf<string>();
  expectTypeOf<WindowEventMap['hearback-rejected']>().toEqualTypeOf<HearbackEvents['hearback-rejected']>();
  expectTypeOf<HTMLElementEventMap['hearback-prompt']['detail']['step']>().toEqualTypeOf<
    'shown' | 'accepted' | 'dismissed' | 'never'
  >();
});

it('say what elements in a form of the page have', () => {
  type Rating = HTMLElementTagNameMap['hearback-rating'];
  expectTypeOf<Rating['value']>().toEqualTypeOf<string | undefined>();
  expectTypeOf<Rating['validity']>().toEqualTypeOf<ValidityState | undefined>();
});

it('say what a template may give', () => {
  expectTypeOf<{ 'form.send': string }>().toExtend<HearbackTags['hearback-complaint']['texts']>();
  expectTypeOf<HearbackTags['hearback-widget']['theme']>().toEqualTypeOf<'light' | 'dark' | 'auto' | undefined>();
  expectTypeOf<HearbackTags['hearback-rating']['required']>().toEqualTypeOf<boolean | '' | undefined>();
  expectTypeOf<HearbackTags['hearback-rating']['undo']>().toEqualTypeOf<number | string | undefined>();
  expectTypeOf<HearbackTags['hearback-widget']['kinds']>().toEqualTypeOf<string | readonly string[] | undefined>();
  expectTypeOf<HearbackTags['hearback-widget']['site']>().toEqualTypeOf<string | undefined>();
});
