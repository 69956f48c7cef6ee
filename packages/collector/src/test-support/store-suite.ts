import { describe, expect, it } from 'vitest';
import { CASE_TYPES, VOICE_TYPES } from '@hearback/protocol';
import { erasureEvent } from '../register/erasure-event.js';
import type { ErasureScope } from '../register/sealed-places.js';
import { CONTACT, sampleRecord, WORDS } from './sample-record.js';
import type { NewRecord } from '../register/record.js';
import type { Store } from '../store/store.js';
import { onNewStore } from './on-new-store.js';

/** A record as it comes back. */
const stored = ({ files: _files, ...rest }: NewRecord, place: number) => ({ ...rest, seq: place + 1 });

const record = (name: string, changes: Partial<NewRecord> = {}): NewRecord => ({
  source: '/hearback/portal',
  site: 'portal',
  id: name,
  type: 'app.hearback.complaint.v1',
  number: '0000-0000-0012',
  receivedAt: '2026-11-22T04:00:00.000Z',
  event: `{"id":"${name}"}`,
  files: [],
  ...changes,
});

const erasureOf = ({ number }: NewRecord, scopes: readonly ErasureScope[]) =>
  erasureEvent({
    of: { site: 'portal', number },
    scopes,
    reason: 'Asked for by letter.',
    by: 'dpo',
    nowMs: Date.UTC(2026, 10, 23),
    random: (bytes) => crypto.getRandomValues(bytes),
  });

const all = (store: Store) => store.read({ after: 0, limit: 1000 });

/**
 * What every store does.
 *
 * @param openStore Gives a new, empty store each time.
 */
export function storeSuite(name: string, openStore: () => Promise<Store>): void {
  const withStore = onNewStore(openStore);

  describe(`${name} as a store`, () => {
    it('is empty at first', () =>
      withStore(async (store) => {
        expect(await store.count()).toBe(0);
        expect(await all(store)).toEqual([]);
      }));

    it('gives back what was appended, in order, from 1', () =>
      withStore(async (store) => {
        const records = [record('a'), record('b'), record('c')];
        expect(await store.append(records)).toEqual([
          { status: 'accepted', seq: 1 },
          { status: 'accepted', seq: 2 },
          { status: 'accepted', seq: 3 },
        ]);
        expect(await all(store)).toEqual(records.map(stored));
        expect(await store.count()).toBe(3);
      }));

    it('accepts nothing of an empty batch', () =>
      withStore(async (store) => expect(await store.append([])).toEqual([])));

    it('counts a source and id once, within a batch and later, and tells where it stands', () =>
      withStore(async (store) => {
        expect(await store.append([record('a'), record('a'), record('b')])).toEqual([
          { status: 'accepted', seq: 1 },
          { status: 'duplicate', seq: 1 },
          { status: 'accepted', seq: 2 },
        ]);
        expect(await store.append([record('b'), record('c')])).toEqual([
          { status: 'duplicate', seq: 2 },
          { status: 'accepted', seq: 3 },
        ]);
        expect(await store.count()).toBe(3);
      }));

    it('keeps the first coming of an event', () =>
      withStore(async (store) => {
        await store.append([record('a', { event: '{"first":true}' })]);
        await store.append([record('a', { event: '{"first":false}' })]);
        expect((await all(store)).map(({ event }) => event)).toEqual(['{"first":true}']);
      }));

    it('takes the same id from two sources', () =>
      withStore(async (store) => {
        const other = record('a', { source: '/hearback/shop', site: 'shop' });
        expect((await store.append([record('a'), other])).map(({ status }) => status)).toEqual([
          'accepted',
          'accepted',
        ]);
      }));

    it('reads on after a cursor, as many as asked', () =>
      withStore(async (store) => {
        await store.append(['a', 'b', 'c', 'd'].map((id) => record(id)));
        const ids = async (after: number, limit: number) => (await store.read({ after, limit })).map(({ id }) => id);
        expect(await ids(0, 2)).toEqual(['a', 'b']);
        expect(await ids(2, 2)).toEqual(['c', 'd']);
        expect(await ids(3, 10)).toEqual(['d']);
        expect(await ids(4, 10)).toEqual([]);
        expect(await ids(Number.MAX_SAFE_INTEGER, 10)).toEqual([]);
      }));

    it('keeps every text character for character', () =>
      withStore(async (store) => {
        const event = ` {"text": "水是棕色的 👩🏽‍🔧 שלום \\ud83d\\u0000 \u2028 e\u0301"}\n`;
        await store.append([record('a', { event })]);
        expect((await all(store))[0]?.event).toBe(event);
      }));

    it('pages through large events without losing one', () =>
      withStore(async (store) => {
        const text = 'x'.repeat(900_000);
        await store.append(Array.from({ length: 12 }, (_, i) => record(`large-${i}`, { event: `"${text}"` })));
        const seen: number[] = [];
        for (let after = 0; seen.length < 12; after = seen.at(-1)!) {
          // oxlint-disable-next-line no-await-in-loop -- each page begins where the last one ended
          const page = await store.read({ after, limit: 1000 });
          expect(page.length).toBeGreaterThan(0);
          seen.push(...page.map(({ seq }) => seq));
        }
        expect(seen).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
      }));

    it('knows which files were named, by which sites and with which sizes', () =>
      withStore(async (store) => {
        const [photo, scan] = ['1'.repeat(64), '2'.repeat(64)];
        const shop = { source: '/hearback/shop', site: 'shop' };
        await store.append([
          record('a', { files: [{ sha256: photo, bytes: 5 }] }),
          record('b', { files: [{ sha256: photo, bytes: 5 }] }),
          record('c', { ...shop, files: [{ sha256: photo, bytes: 6 }] }),
          record('a', { files: [{ sha256: scan, bytes: 7 }] }),
        ]);
        const expected = await store.expectedFiles(photo);
        expect(expected.toSorted((left, right) => left.bytes - right.bytes)).toEqual([
          { site: 'portal', bytes: 5 },
          { site: 'shop', bytes: 6 },
        ]);
        expect(await store.expectedFiles(scan)).toEqual([]);
      }));

    it('erases how to reach the person in all records of a case, and says so', () =>
      withStore(async (store) => {
        const [mine, theirs] = [sampleRecord(), sampleRecord()];
        const later = sampleRecord({ number: mine.number });
        await store.append([mine, theirs, later]);
        expect(await store.erase(erasureOf(mine, ['contact']), ['contact'])).toBe(4);
        const [first, second, third, fourth] = await all(store);
        expect([first!.erased, second!.erased, third!.erased]).toEqual([
          ['contact', 'name'],
          undefined,
          ['contact', 'name'],
        ]);
        expect(JSON.parse(first!.event)).toMatchObject({ data: { text: WORDS, contact: {} } });
        expect(second!.event).toBe(theirs.event);
        expect(JSON.stringify([first, third])).not.toContain(CONTACT.phone);
        expect(JSON.parse(fourth!.event)).toMatchObject({
          data: { what: ['contact'], reason: 'Asked for by letter.' },
        });
        expect(await store.expectedFiles(mine.files[0]!.sha256)).toHaveLength(1);
      }));

    it('erases what was written, and expects the files of nobody but the others', () =>
      withStore(async (store) => {
        const mine = sampleRecord();
        const theirs = sampleRecord({ files: [{ sha256: 'b'.repeat(64), bytes: 6 }] });
        await store.append([mine, theirs]);
        await store.erase(erasureOf(mine, ['contact', 'words']), ['contact', 'words']);
        expect(JSON.stringify(await store.read({ after: 0, limit: 1 }))).not.toContain(WORDS);
        expect(await store.expectedFiles('a'.repeat(64))).toEqual([]);
        expect(await store.expectedFiles('b'.repeat(64))).toHaveLength(1);
        await store.erase(erasureOf(mine, ['words']), ['words']);
        expect(await store.outgoing.standings()).toEqual([]);
        await store.scrub();
        const reasons = (await store.read({ after: 2, limit: 9 })).map(({ event }) => event);
        for (const event of reasons) expect(event).toContain('Asked for by letter.');
      }));

    it('takes what comes to a case after an erasure as it comes', () =>
      withStore(async (store) => {
        const mine = sampleRecord();
        await store.append([mine]);
        await store.erase(erasureOf(mine, ['contact']), ['contact']);
        const later = sampleRecord({ number: mine.number });
        await store.append([mine, later]);
        expect((await all(store)).map(({ erased }) => erased)).toEqual([['contact', 'name'], undefined, undefined]);
      }));

    it('adds to a case only what was made in sight of its last record', () =>
      withStore(async (store) => {
        const [mine, theirs] = [sampleRecord(), sampleRecord()];
        await store.append([mine, theirs]);
        const change = (id: string) => record(id, { number: mine.number, type: CASE_TYPES.replied });
        expect(await store.appendTo(change('a'), 1)).toEqual({ status: 'accepted', seq: 3 });
        expect(await store.appendTo(change('b'), 1)).toBeNull();
        expect(await store.appendTo(change('b'), 2)).toBeNull();
        expect(await store.appendTo(change('b'), 3)).toEqual({ status: 'accepted', seq: 4 });
        expect((await store.recordsOf(mine.number)).map(({ seq }) => seq)).toEqual([1, 3, 4]);
        expect((await store.recordsOf(mine.number))[0]!.event).toBe(mine.event);
        expect(await store.recordsOf('0000-0000-0012')).toEqual([]);
      }));

    it('keeps apart from a case what strangers send with its number', () =>
      withStore(async (store) => {
        const mine = sampleRecord();
        const stranger = (type: string) => sampleRecord({ number: mine.number, type });
        await store.append([mine, ...['complaint', 'suggestion'].map((kind) => stranger(`app.hearback.${kind}.v1`))]);
        const answer = record('a', { number: mine.number, type: CASE_TYPES.replied });
        expect(await store.appendTo(answer, 1)).toEqual({ status: 'accepted', seq: 4 });
        await store.append(Array.from({ length: 20 }, () => stranger(VOICE_TYPES.complaint)));
        expect((await store.recordsOf(mine.number)).map(({ seq }) => seq)).toEqual([1, 3, 4]);
        const { cases } = await store.caseRecords({ after: 0, limit: 1, of: { site: null, from: null, to: null } });
        expect(cases).toEqual([await store.recordsOf(mine.number)]);
        expect(await store.appendTo({ ...answer, id: 'b' }, 4)).toMatchObject({ status: 'accepted' });
        expect(await store.appendTo({ ...answer, id: 'c' }, 4)).toBeNull();
      }));

    it('keeps no proof', () =>
      withStore(async (store) => {
        const proof = 'c'.repeat(64);
        const event = JSON.stringify({ data: { number: '0000-0000-0012', proof, comment: 'Thank you.' } });
        await store.append([record('a', { event })]);
        const [follow] = await all(store);
        expect(follow).not.toHaveProperty('erased');
        expect(JSON.parse(follow!.event)).toEqual({
          data: { number: '0000-0000-0012', proof: '0'.repeat(64), comment: 'Thank you.' },
        });
      }));

    it('keeps tokens by their hash, each name once, until they are revoked', () =>
      withStore(async (store) => {
        const desk = { name: 'desk', scope: 'handle', createdAt: '2026-11-22T04:00:00.000Z' } as const;
        const board = { name: 'board', scope: 'read', createdAt: '2026-11-22T05:00:00.000Z' } as const;
        const maria = { displayName: 'Maria Chen', role: 'Customer care' };
        const unsaid = { displayName: null, role: null };
        const sites = ['portal', 'shop'] as const;
        expect(await store.addToken({ ...desk, ...maria, hash: 'h1' })).toBe(true);
        expect(await store.addToken({ ...board, sites, hash: 'h2' })).toBe(true);
        expect(await store.addToken({ ...desk, hash: 'h3' })).toBe(false);
        expect(await store.tokenOf('h1')).toEqual({ ...desk, ...maria, sites: null, revokedAt: null });
        expect(await store.tokenOf('h2')).toEqual({ ...board, ...unsaid, sites, revokedAt: null });
        expect(await store.tokenOf('h3')).toBeNull();
        const revokedAt = '2026-11-23T04:00:00.000Z';
        expect([await store.revokeToken('desk', revokedAt), await store.revokeToken('desk', revokedAt)]).toEqual([
          true,
          false,
        ]);
        expect(await store.tokenOf('h1')).toBeNull();
        expect(await store.addToken({ ...desk, hash: 'h4' })).toBe(false);
        expect(await store.tokens()).toEqual([
          { ...board, ...unsaid, sites, revokedAt: null },
          { ...desk, ...maria, sites: null, revokedAt },
        ]);
      }));

    it('knows the case of a number, and the cases that were left alone', () =>
      withStore(async (store) => {
        const old = sampleRecord({ receivedAt: '2025-01-01T00:00:00.000Z' });
        const revived = sampleRecord({ receivedAt: '2025-01-01T00:00:00.000Z' });
        await store.append([old, revived, sampleRecord({ number: revived.number })]);
        expect(await store.caseNamed(old.number)).toEqual({ site: 'portal', number: old.number });
        expect(await store.caseNamed('0000-0000-0012')).toBeNull();
        const left = (before: string) => store.untouchedCases(before, ['contact']);
        expect(await left('2025-01-01T00:00:00.000Z')).toEqual([]);
        expect(await left('2026-01-01T00:00:00.000Z')).toEqual([{ site: 'portal', number: old.number }]);
        await store.erase(erasureOf(old, ['contact']), ['contact']);
        expect(await left('2027-01-01T00:00:00.000Z')).toEqual([{ site: 'portal', number: revived.number }]);
      }));

    it('takes a case for left alone whatever the register itself has noted of it meanwhile', () =>
      withStore(async (store) => {
        const old = sampleRecord({ receivedAt: '2025-01-01T00:00:00.000Z' });
        const { number } = old;
        await store.append([old, record('late', { number, type: CASE_TYPES.overdue })]);
        await store.erase(erasureOf(old, ['contact']), ['contact']);
        const left = () => store.untouchedCases('2026-01-01T00:00:00.000Z', ['words']);
        expect(await left()).toEqual([{ site: 'portal', number }]);
        await store.append([record('answer', { number, type: CASE_TYPES.replied })]);
        expect(await left()).toEqual([]);
      }));

    it('tells subscribers when there may be new records, until they leave', () =>
      withStore(async (store) => {
        let told = 0;
        const leave = store.subscribe(() => (told += 1));
        await store.append([record('a'), record('b')]);
        expect(told).toBeGreaterThan(0);
        leave();
        const before = told;
        await store.append([record('c')]);
        expect(told).toBe(before);
      }));

    it('takes batches that come at the same time', () =>
      withStore(async (store) => {
        const batches = Array.from({ length: 20 }, (_, i) => [record(`same`), record(`own-${i}`)]);
        const results = await Promise.all(batches.map((batch) => store.append(batch)));
        expect(results.flat().filter(({ status }) => status === 'accepted')).toHaveLength(21);
        expect(await store.count()).toBe(21);
      }));
  });
}
