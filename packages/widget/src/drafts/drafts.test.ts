import { draftPrefix } from '@hearback/sdk';
import { uuidV7 } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { adopt } from './adopt.js';
import { draftKey, draftsOf } from './draft-key.js';
import { DRAFT_TTL_MS, readDraft, writeDraft, type DraftRecord } from './draft-record.js';
import { DraftShelf } from './draft-shelf.js';
import { worthKeeping } from './worth-keeping.js';

const NOW = Date.UTC(2027, 0, 15, 9);
const id = uuidV7({ nowMs: NOW, random: (bytes) => bytes.fill(7) });
const draft = (changes: Partial<DraftRecord> = {}): DraftRecord => ({
  id,
  isHandedOver: false,
  by: 'a',
  at: NOW,
  files: 0,
  entered: { text: 'No water.' },
  ...changes,
});
const CONTACT = { anonymous: false, name: '', phone: '' };

describe('draftKey', () => {
  const form = { localName: 'hearback-complaint', site: 'portal', subjectType: 'order', subjectId: 'A-1042' };

  it('begins as the purge of the SDK expects', () => {
    expect(draftsOf('portal')).toBe(draftPrefix('portal'));
    expect(draftKey(form).startsWith(draftPrefix('portal'))).toBe(true);
  });

  it.each([
    ['site', 'shop'],
    ['localName', 'hearback-suggestion'],
    ['subjectType', 'branch'],
    ['subjectId', 'A-1043'],
    ['scale', 'nps'],
    ['question', 'Was it quick?'],
    ['preset', 'courier'],
    ['scorecard', 'front-desk'],
  ])('is another for another %s', (name, value) => {
    expect(draftKey({ ...form, [name]: value })).not.toBe(draftKey(form));
  });
});

describe('a draft that is kept', () => {
  it('is read as it was written', () => {
    const kept = draft({ trackingKey: 'K', isHandedOver: true, files: 2 });
    expect(readDraft(writeDraft(kept), NOW)).toEqual(kept);
  });

  it('is good for 30 days and no longer', () => {
    const text = writeDraft(draft());
    expect(readDraft(text, NOW + DRAFT_TTL_MS)).toBeDefined();
    expect(readDraft(text, NOW + DRAFT_TTL_MS + 1)).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['no text of ours', '{'],
    ['nothing inside', 'null'],
    ['another version', writeDraft(draft()).replace('"version":1', '"version":2')],
    ['an id the outbox would refuse', writeDraft(draft({ id: 'x' }))],
    ['no answers', writeDraft(draft({ entered: null as never }))],
  ])('is none where there is %s', (_, text) => expect(readDraft(text, NOW)).toBeUndefined());
});

describe('adopt', () => {
  const blank = { text: '', category: null, count: 0, contact: CONTACT, answers: [] };

  it('takes what is of the same kind, at every depth', () => {
    const kept = {
      text: 'x',
      category: { id: 'delay', label: 'Delay' },
      count: 2,
      contact: { ...CONTACT, name: 'Ana' },
      answers: [['perception a', 4]],
    };
    expect(adopt(blank, kept)).toEqual(kept);
  });

  it('leaves blank what is of another kind, missing or unknown', () => {
    expect(adopt(blank, { text: 5, contact: { name: ['x'], more: 1 }, answers: {}, count: null })).toEqual(blank);
    expect(adopt(blank, 'x')).toEqual(blank);
    expect(adopt(blank, null)).toEqual(blank);
  });
});

describe('worthKeeping', () => {
  it('is nothing where nothing was entered', () => {
    expect(worthKeeping({ contact: CONTACT }, { contact: CONTACT })).toBeUndefined();
  });

  it('is no single score, but one with a comment', () => {
    const blank = { answer: null, comment: '' };
    expect(worthKeeping({ answer: 4, comment: '' }, blank)).toBeUndefined();
    expect(worthKeeping({ answer: 4, comment: 'Quick.' }, blank)).toEqual({ answer: 4, comment: 'Quick.' });
  });

  it('is no contact of somebody who stays anonymous', () => {
    const contact = { ...CONTACT, name: 'Ana', phone: '5550100' };
    expect(worthKeeping({ contact }, { contact: CONTACT })).toEqual({ contact });
    expect(worthKeeping({ contact: { ...contact, anonymous: true } }, { contact: CONTACT })).toEqual({
      contact: { ...CONTACT, anonymous: true },
    });
  });
});

/** `localStorage` in memory. */
function storage() {
  const items = new Map<string, string>();
  return {
    items,
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
    key: (at: number) => [...items.keys()][at] ?? null,
    get length() {
      return items.size;
    },
  };
}

describe('DraftShelf', () => {
  it('gives back what was put there, until it is removed', () => {
    const kept = storage();
    const shelf = new DraftShelf(() => kept);
    expect(shelf.write('k', draft())).toBe(true);
    expect(shelf.read('k', NOW)).toEqual(draft());
    shelf.remove('k');
    expect(shelf.read('k', NOW)).toBeUndefined();
  });

  it('throws away what nobody can use, of its site alone', () => {
    const kept = storage();
    const old = writeDraft(draft({ at: NOW - DRAFT_TTL_MS - 1 }));
    for (const [key, text] of [
      [`${draftsOf('portal')}old`, old],
      [`${draftsOf('portal')}broken`, '{'],
      [`${draftsOf('portal')}new`, writeDraft(draft())],
      [`${draftsOf('shop')}old`, old],
      ['theirs', old],
    ] as const)
      kept.setItem(key, text);
    new DraftShelf(() => kept).sweep('portal', NOW);
    expect([...kept.items.keys()]).toEqual([`${draftsOf('portal')}new`, `${draftsOf('shop')}old`, 'theirs']);
  });

  const fails = (name: string) => (): never => {
    throw new DOMException(name, name);
  };
  it.each([
    ['shut', fails('SecurityError')],
    ['full', () => ({ ...storage(), setItem: fails('QuotaExceededError') })],
  ])('keeps nothing, and says nothing, where storage is %s', (_, open) => {
    const shelf = new DraftShelf(open);
    expect(shelf.write('k', draft())).toBe(false);
    expect(shelf.read('k', NOW)).toBeUndefined();
    shelf.remove('k');
    shelf.sweep('portal', NOW);
  });
});
