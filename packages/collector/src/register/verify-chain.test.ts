import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CASE_TYPES, numberOf } from '@hearback/protocol';
import { sampleId } from '../test-support/sample-event.js';
import { sampleRecord } from '../test-support/sample-record.js';
import { erasureEvent } from './erasure-event.js';
import { chainHash, CHAIN_START } from './hash-chain.js';
import { sealEvent } from './seal-event.js';
import type { ErasureScope } from './sealed-places.js';
import { ChainProof, type ChainHead, type HashedRecord } from './verify-chain.js';
import type { NewRecord } from './record.js';

/** What a chain proves. */
function verifyChain(records: readonly HashedRecord[], known?: ChainHead) {
  const proof = new ChainProof(known);
  records.every((record) => proof.take(record));
  return proof.verdict();
}

const newSalt = () => randomBytes(16).toString('hex');

/** Chains records as a store does. */
function chained(records: readonly NewRecord[]): HashedRecord[] {
  const chain: HashedRecord[] = [];
  for (const { event, files, ...record } of records) {
    const { kept, values } = sealEvent(event, newSalt);
    const seals = values.map(({ kind, commitment }) => ({ kind, commitment }));
    const previous = chain.at(-1)?.hash ?? CHAIN_START;
    const linked = { ...record, seq: chain.length + 1, kept, seals, previous };
    chain.push({ ...linked, hash: chainHash(linked), values, files });
  }
  return chain;
}

const four = () => chained([sampleRecord(), sampleRecord(), sampleRecord(), sampleRecord()]);

/** The chain with one record changed. */
const bent = (seq: number, change: (record: HashedRecord) => HashedRecord) =>
  four().map((record) => (record.seq === seq ? change(record) : record));

const erasure = (number: string, scopes: readonly ErasureScope[]) =>
  erasureEvent({
    of: { site: 'portal', number },
    scopes,
    reason: 'Asked for.',
    by: 'operator',
    nowMs: Date.UTC(2026, 10, 23),
    random: (bytes) => crypto.getRandomValues(bytes),
  });

describe('verifyChain', () => {
  it('accepts an empty register and an intact one, and gives the head', () => {
    expect(verifyChain([])).toEqual({ ok: true, records: 0, head: null });
    const chain = four();
    expect(verifyChain(chain)).toEqual({ ok: true, records: 4, head: { seq: 4, hash: chain[3]!.hash } });
  });

  it.each([
    ['a word of an event', (record: HashedRecord) => ({ ...record, kept: record.kept.replace('supply', 'billing') })],
    ['the time it came', (record: HashedRecord) => ({ ...record, receivedAt: '2026-11-22T03:00:00.000Z' })],
    ['the case it belongs to', (record: HashedRecord) => ({ ...record, number: numberOf(sampleId()) })],
    ['what is promised under seal', (record: HashedRecord) => ({ ...record, seals: record.seals.slice(1) })],
    ['its hash', (record: HashedRecord) => ({ ...record, hash: CHAIN_START })],
  ])('names the record whose content was changed: %s', (_name, change) =>
    expect(verifyChain(bent(2, change))).toEqual({ ok: false, seq: 2, fault: 'content' }),
  );

  it('names the next record when one was changed together with its hash', () => {
    const chain = bent(2, (record) => {
      const changed = { ...record, kept: record.kept.replace('supply', 'billing') };
      return { ...changed, hash: chainHash(changed) };
    });
    expect(verifyChain(chain)).toEqual({ ok: false, seq: 3, fault: 'link' });
  });

  it('names the record after one that was removed or moved', () => {
    const [first, second, third, fourth] = four() as [HashedRecord, HashedRecord, HashedRecord, HashedRecord];
    expect(verifyChain([first, third, fourth])).toEqual({ ok: false, seq: 3, fault: 'link' });
    expect(verifyChain([second, third, fourth])).toEqual({ ok: false, seq: 2, fault: 'link' });
    expect(verifyChain([first, third, second, fourth])).toEqual({ ok: false, seq: 3, fault: 'link' });
  });

  it('names a record whose personal values were changed, added to or quietly removed', () => {
    const changed = bent(3, (record) => ({
      ...record,
      values: record.values.map((each) => ({ ...each, value: '"All is well."' })),
    }));
    expect(verifyChain(changed)).toEqual({ ok: false, seq: 3, fault: 'value' });
    const foreign = { kind: 'words', commitment: 'f'.repeat(64), salt: '', value: '"More."' } as const;
    const added = bent(3, (record) => ({ ...record, values: [...record.values, foreign] }));
    expect(verifyChain(added)).toEqual({ ok: false, seq: 3, fault: 'value' });
    expect(verifyChain(bent(3, (record) => ({ ...record, values: [] })))).toEqual({
      ok: false,
      seq: 3,
      fault: 'missing',
    });
  });

  it('accepts an erasure for what it covers: its case, its kinds, and what came before it', () => {
    const [first, second, late] = [sampleRecord(), sampleRecord(), sampleRecord()];
    const chain = chained([first, second, erasure(first.number, ['contact']), { ...late, number: first.number }]);
    const without = (seq: number, kinds: readonly string[]) =>
      chain.map((record) =>
        record.seq === seq ? { ...record, values: record.values.filter(({ kind }) => !kinds.includes(kind)) } : record,
      );
    expect(verifyChain(without(1, ['contact', 'name'])).ok).toBe(true);
    expect(verifyChain(without(1, ['words']))).toEqual({ ok: false, seq: 1, fault: 'missing' });
    expect(verifyChain(without(2, ['contact']))).toEqual({ ok: false, seq: 2, fault: 'missing' });
    expect(verifyChain(without(4, ['contact']))).toEqual({ ok: false, seq: 4, fault: 'missing' });
  });

  it.each([
    ['named by another record', (files: HashedRecord['files']) => [...files, { sha256: 'b'.repeat(64), bytes: 5 }]],
    ['of another size', (files: HashedRecord['files']) => files.map((file) => ({ ...file, bytes: 6 }))],
    ['of another content', () => [{ sha256: 'b'.repeat(64), bytes: 5 }]],
    ['gone', () => []],
  ])('names a record of which a file is said to be %s', (_what, change) => {
    const broken = { ok: false, seq: 2, fault: 'file' };
    expect(verifyChain(bent(2, (record) => ({ ...record, files: change(record.files) })))).toEqual(broken);
  });

  it('accepts erased files with an erasure of words, not of contact', () => {
    const first = sampleRecord();
    const without = (scope: ErasureScope) =>
      chained([first, erasure(first.number, [scope])]).map((record) => ({ ...record, files: [] }));
    expect(verifyChain(without('words')).ok).toBe(true);
    expect(verifyChain(without('contact'))).toEqual({ ok: false, seq: 1, fault: 'file' });
  });

  it('names the first of several broken records, even if another is found first', () => {
    const chain = four().map((record) => {
      if (record.seq === 2) return { ...record, files: [] };
      return record.seq === 3 ? { ...record, values: [], files: [...record.files, { sha256: '', bytes: 0 }] } : record;
    });
    expect(verifyChain(chain)).toEqual({ ok: false, seq: 2, fault: 'file' });
  });

  it('names a missing record of which something is left', () => {
    const proof = new ChainProof();
    for (const record of four()) proof.take(record);
    proof.takeLeftOver(5);
    expect(proof.verdict()).toEqual({ ok: false, seq: 5, fault: 'left-over' });
  });

  it('needs the same time for each record, however many cases were erased', () => {
    const proof = new ChainProof();
    const cases = Array.from({ length: 30_000 }, (_, place) => `case ${place}`);
    let previous = CHAIN_START;
    const add = (seq: number, type: string, number: string, kept: string, seals: HashedRecord['seals']) => {
      const record = { seq, source: '', site: '', id: `${seq}`, type, number, receivedAt: '', kept, seals, previous };
      previous = chainHash(record);
      proof.take({ ...record, hash: previous, values: [], files: [] });
    };
    const seals = [{ kind: 'contact', commitment: 'c' }] as const;
    for (const [place, number] of cases.entries()) add(place + 1, 'complaint', number, '{}', seals);
    const what = '{"data":{"what":["contact"]}}';
    for (const [place, number] of cases.entries()) add(cases.length + place + 1, CASE_TYPES.erased, number, what, []);
    // Processor time, which other programs on the machine do not lengthen.
    const before = process.threadCpuUsage();
    expect(proof.verdict().ok).toBe(true);
    expect(process.threadCpuUsage(before).user / 1000).toBeLessThan(500);
  });

  it('compares the chain with a noted head', () => {
    const chain = four();
    const { seq, hash } = chain[2]!;
    expect(verifyChain(chain, { seq, hash }).ok).toBe(true);
    expect(verifyChain(chain.slice(0, 2), { seq, hash })).toEqual({ ok: false, seq, fault: 'head' });
    expect(verifyChain(four(), { seq, hash })).toEqual({ ok: false, seq, fault: 'head' });
  });
});
