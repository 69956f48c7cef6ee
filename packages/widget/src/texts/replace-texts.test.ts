import { describe, expect, it } from 'vitest';
import { messages as arabic } from '../locales/ar.js';
import { messages as english } from '../locales/en.js';
import { messages as photos } from '../locales/photos/en.js';
import type { Given } from './given-texts.js';
import { withGiven } from './replace-texts.js';

const source = {} as Element;

/** What comes of texts that a page gives by these names, and what its developer is told. */
function give<Group extends object>(
  group: Group,
  root: string,
  given: { readonly [name: string]: Omit<Given, 'source'> },
) {
  const told: string[] = [];
  const found = new Set<string>();
  const entries = Object.entries(given).map(([name, each]): [string, Given] => [name, { source, ...each }]);
  const tell = (_source: Element, problem: string) => told.push(problem);
  return { texts: withGiven(group, root, new Map(entries), { tell, found }), told, found };
}

describe('withGiven', () => {
  it('puts in what the page gives, and leaves the rest and the group itself', () => {
    const { texts, told, found } = give(english, '', {
      'form.send': { text: 'Post it' },
      'scales.stars.names.5': { text: 'Superb' },
      'photos.blur': { text: 'Smear' },
    });
    expect(texts.form.send).toBe('Post it');
    expect(texts.scales.stars.names).toEqual(['Poor', 'Fair', 'Good', 'Very good', 'Superb']);
    expect({ ...texts, form: { ...texts.form, send: 'Send' }, scales: english.scales }).toEqual(english);
    expect(english.form.send).toBe('Send');
    expect([...found].toSorted()).toEqual(['form.send', 'scales.stars.names.5']);
    expect(told).toEqual([]);
  });

  it('finds the texts of a group that stands under a name', () =>
    expect(give(photos, 'photos', { 'photos.editor.undo': { text: 'Back' } }).texts.editor.undo).toBe('Back'));

  it.each([
    ['form.readBy', 'Read by all.', 'expected {recipients} in it, got none'],
    ['form.readBy', 'Read by {people} for {recipients}.', 'expected {recipients} in it, got {people}, {recipients}'],
    ['form.send', 'Send {count}', 'expected no {…} in it, got {count}'],
    ['form.send', ' ', 'expected words, got none'],
    ['form.left', '{left} to go', 'expected {count} in it, got {left}'],
    ['form.left', 'Nearly full', 'expected {count} in it, got none'],
  ])('keeps the default of %s where the page gives "%s", and says why', (name, text, why) => {
    const { texts, told } = give(english, '', { [name]: { text } });
    expect(texts).toEqual(english);
    expect(told).toEqual([`cannot use "${text}" for the text ${name}: ${why}. Using the default.`]);
  });

  it('takes the places in any order', () =>
    expect(give(english, '', { 'rating.point': { text: '{label} ({score})' } }).texts.rating.point).toBe(
      '{label} ({score})',
    ));

  it('says a text for every number in each of the forms of a language', () => {
    const { texts } = give(arabic, '', { 'form.left': { text: '{count} left' } });
    expect(new Set(Object.values(texts.form.left))).toEqual(new Set(['{count} left']));
    expect(Object.keys(texts.form.left).toSorted()).toEqual(Object.keys(arabic.form.left).toSorted());
  });

  it('takes form by form, with `other` for those that are not given', () => {
    const forms = { one: 'one left', other: '{count} left' };
    const { texts, told } = give(arabic, '', { 'form.left': { forms } });
    expect(texts.form.left).toEqual({
      zero: '{count} left',
      one: 'one left',
      two: '{count} left',
      few: '{count} left',
      many: '{count} left',
      other: '{count} left',
    });
    expect(told).toEqual([]);
  });

  it('keeps the built-in forms beside the one that is given, where that is not `other`', () =>
    expect(give(english, '', { 'form.left': { forms: { one: 'one left' } } }).texts.form.left).toEqual({
      one: 'one left',
      other: english.form.left.other,
    }));

  it('wants the number in `other`, and refuses forms where there is no number', () => {
    const given = { 'form.left': { forms: { other: 'some left' } }, 'form.send': { forms: { other: 'Post' } } };
    const { texts, told } = give(english, '', given);
    expect(texts).toEqual(english);
    expect(told.toSorted()).toEqual([
      'cannot use "some left" for the text form.left: expected {count} in it, got none. Using the default.',
      'cannot use "{"other":"Post"}" for the text form.send: it is the same for every number. Using the default.',
    ]);
  });
});
