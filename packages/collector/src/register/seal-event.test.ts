import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASE_DATA, parseEvent } from '@hearback/protocol';
import { CONTACT, sampleRecord, WORDS } from '../test-support/sample-record.js';
import { commitmentTo, sealEvent, unsealEvent } from './seal-event.js';

const newSalt = () => randomBytes(16).toString('hex');
const { event: text } = sampleRecord();

/** Members of case changes that are chosen, counted or made by the register, not written. */
const NO_WORDS = new Set([
  'number',
  'by',
  'to',
  'what',
  'category',
  'failure',
  'severity',
  'deadline',
  'dueAt',
  'silenceDays',
  'closeAfterDays',
]);

describe('sealEvent', () => {
  it('removes everything personal, and nothing else', () => {
    const { kept, values } = sealEvent(text, newSalt);
    for (const personal of [CONTACT.name, CONTACT.phone, WORDS, 'Li Wei at home']) expect(kept).not.toContain(personal);
    for (const other of ['supply', 'a'.repeat(64), 'image/jpeg', '/hearback/portal']) expect(kept).toContain(other);
    expect(values.map(({ kind, value }) => [kind, value])).toEqual([
      ['words', JSON.stringify(WORDS)],
      ['contact', JSON.stringify(CONTACT)],
      ['name', '"Li Wei at home.jpg"'],
    ]);
    for (const { salt, value, commitment } of values) expect(commitmentTo(salt, value)).toBe(commitment);
  });

  it.each(Object.entries(CASE_DATA))('removes every free text of a case that is %s', (_, { shape }) => {
    const said = Object.keys(shape).filter((name) => !NO_WORDS.has(name));
    const data = Object.fromEntries(said.map((name) => [name, `Mr Schmidt, ${name}.`]));
    const { kept, values } = sealEvent(JSON.stringify({ data }), newSalt);
    expect(kept).not.toContain('Schmidt');
    expect(values.map(({ kind }) => kind)).toEqual(said.map(() => 'words'));
  });

  it('seals the same value differently each time', () => {
    const [left, right] = [sealEvent(text, newSalt), sealEvent(text, newSalt)];
    expect(left.kept).not.toBe(right.kept);
  });
});

describe('unsealEvent', () => {
  const whole = ({ kept, values }: ReturnType<typeof sealEvent>) =>
    unsealEvent(kept, values, (commitment) => values.find((each) => each.commitment === commitment)?.value);

  it('restores the event character for character', () => {
    const spaced = JSON.stringify(JSON.parse(text), null, 2).replace('"contact"', String.raw`"cont\u0061ct"`);
    for (const each of [text, spaced, '{}', '{"data":{}}'])
      expect(whole(sealEvent(each, newSalt))).toEqual({ event: each, erased: [] });
  });

  it('restores any text, even one that looks like a seal or a pattern', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (words, name) => {
        const fake = { sealed: 'a'.repeat(64) };
        const event = JSON.stringify({ fake, data: { text: `${words}$&$1{"sealed":"x"}`, contact: { name }, fake } });
        expect(whole(sealEvent(event, newSalt)).event).toBe(event);
      }),
    ));

  it('puts a placeholder that the schema accepts where a value was erased', () => {
    const { kept, values } = sealEvent(text, newSalt);
    const { event, erased } = unsealEvent(kept, values, () => undefined);
    expect(erased).toEqual(['words', 'contact', 'name']);
    expect(parseEvent(JSON.parse(event)).ok).toBe(true);
    expect(JSON.parse(event)).toMatchObject({
      data: { text: '[erased]', contact: {}, evidence: [{ name: '[erased]' }] },
    });
  });
});
