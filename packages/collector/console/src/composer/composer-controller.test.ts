import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import type { CaseStep, WholeCase } from '../cases/case-types.js';
import { sampleCase } from '../cases/sample-case.js';
import { sampleRecord } from '../register/sample-records.js';
import { ComposerController } from './composer-controller.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

const ME = 'li-wei';

const step = (seq: number, change = 'replied'): CaseStep => {
  const data = { number: '355N-QJPA-54EC', by: { id: 'li-wei' }, message: `Step ${seq}.` };
  return { seq, at: '2026-11-23T09:00:00.000Z', event: sampleRecord(`app.hearback.case.${change}.v1`, data).event };
};

const at = (version: number, changes: Partial<WholeCase> = {}) =>
  sampleCase({ version, steps: Array.from({ length: version }, (_, i) => step(i + 1)), ...changes });

function composerAt(version: number) {
  const composer = new ComposerController(host);
  composer.follow(at(version), ME);
  return composer;
}

describe('ComposerController', () => {
  it('follows the case as long as nothing is written', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.follow(at(3), ME);
    expect(composer).toMatchObject({ base: 3, news: [] });
  });

  it('stays with what was read when writing began, and tells what came since', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Tomorrow.');
    composer.follow(at(3), ME);
    expect(composer.base).toBe(1);
    expect(composer.news.map(({ words }) => words)).toEqual(['Step 2.', 'Step 3.']);
    composer.write('message', 'Tomorrow at nine.');
    expect(composer.base).toBe(1);
    composer.agree();
    expect(composer).toMatchObject({ base: 3, news: [], draft: { message: 'Tomorrow at nine.' } });
  });

  it('has nothing to tell of a deadline that passed, which is nobody’s doing', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Tomorrow.');
    composer.follow(at(2, { steps: [step(1), step(2, 'overdue')] }), ME);
    expect(composer).toMatchObject({ base: 2, news: [], draft: { message: 'Tomorrow.' } });
    composer.follow(at(4, { steps: [step(1), step(2, 'overdue'), step(3), step(4, 'overdue')] }), ME);
    expect(composer.base).toBe(2);
    expect(composer.news.map(({ words }) => words)).toEqual(['Step 3.']);
  });

  it('knows what can no longer be done, and makes a reply of it', () => {
    const composer = composerAt(1);
    composer.open('acknowledged');
    composer.write('message', 'Read.');
    composer.follow(at(2, { state: 'rejected', allowed: ['replied'] }), ME);
    expect(composer.isPossible).toBe(false);
    composer.makeReply();
    expect(composer).toMatchObject({ change: 'replied', isPossible: true, draft: { message: 'Read.' } });
    expect(composer.news).toHaveLength(1);
  });

  it('keeps what two forms have in common, and forgets all that is thrown away', () => {
    const composer = composerAt(2);
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.open('resolved');
    expect(composer.draft).toEqual({ message: 'Hello.' });
    composer.discard();
    expect(composer).toMatchObject({ change: null, draft: {}, base: 2 });
  });

  it('brings back what was thrown away, until something else is opened', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.discard();
    composer.restore();
    expect(composer).toMatchObject({ change: 'replied', draft: { message: 'Hello.' }, thrownAway: null });
    composer.discard();
    composer.open('assigned');
    expect(composer).toMatchObject({ draft: {}, thrownAway: null });
    composer.discard();
    expect(composer.thrownAway).toBeNull();
  });

  it('takes what was sent out of the draft, and leaves what another form has of its own', () => {
    const composer = composerAt(1);
    composer.open('resolved');
    composer.write('cause', 'A valve.');
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.settle(at(1).number, { change: 'replied', draft: { message: 'Hello.' }, version: 2 });
    expect(composer).toMatchObject({ change: null, draft: { cause: 'A valve.' }, thrownAway: null });
    composer.follow(at(2), ME);
    expect(composer.news).toEqual([]);
  });

  it('keeps what was written on while the answer was on its way, and the form that it is in', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('note', 'Called.');
    composer.write('message', 'Hello.');
    const sent = composer.draft;
    composer.write('message', 'Hello. And more.');
    composer.follow(at(2), ME);
    composer.settle(at(1).number, { change: 'replied', draft: sent, version: 2 });
    expect(composer).toMatchObject({ change: 'replied', draft: { message: 'Hello. And more.' }, base: 2, news: [] });
    expect(composer.draft).not.toHaveProperty('note');
  });

  it('does not tell its writer what they did themselves meanwhile', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.know(at(1).number, { from: 1, to: 2 });
    composer.follow(at(2), ME);
    expect(composer).toMatchObject({ draft: { message: 'Hello.' }, news: [] });
    composer.follow(at(3), ME);
    expect(composer.news.map(({ words }) => words)).toEqual(['Step 3.']);
  });

  it('goes on to tell its writer what others did before that', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.follow(at(2), ME);
    composer.know(at(1).number, { from: 2, to: 3 });
    composer.follow(at(3), ME);
    expect(composer.news.map(({ words }) => words)).toEqual(['Step 2.', 'Step 3.']);
  });

  it('knows that what was sent without an answer was made, and does not offer it again', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', ' Step 2. ');
    expect(composer.doubt(at(1).number, ME)).toBeNull();
    expect(composer.follow(at(1), ME)).toBeNull();
    expect(composer.follow(at(2), ME)).toBe('replied');
    expect(composer).toMatchObject({ change: null, draft: {}, news: [] });
  });

  it('knows it too where the change is read before sending is given up', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Step 2.');
    expect(composer.follow(at(2), ME)).toBeNull();
    expect(composer.doubt(at(1).number, ME)).toBe('replied');
    expect(composer).toMatchObject({ change: null, draft: {}, news: [] });
  });

  it.each([
    ['somebody else made it', 'Step 2.', 'maria'],
    ['it says something else', 'Step 7.', ME],
  ])('does not take a change for the one that was sent where %s', (_, message, me) => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', message);
    composer.doubt(at(1).number, me);
    expect(composer.follow(at(2), me)).toBeNull();
    expect(composer.news).toHaveLength(1);
  });

  it.each([
    ['u-014', 'assigned'],
    ['maria CHEN ', 'assigned'],
    ['Carl', null],
  ])('takes an assignment for the one to %j that was sent only where it went there', (to, made) => {
    const composer = composerAt(1);
    composer.open('assigned');
    composer.write('to', to);
    composer.doubt(at(1).number, ME);
    const data = { number: '355N-QJPA-54EC', by: { id: ME }, to: { id: 'u-014', name: 'Maria Chen' } };
    const { event } = sampleRecord('app.hearback.case.assigned.v1', data);
    const steps = [step(1), { seq: 2, at: '2026-11-23T09:00:00.000Z', event }];
    expect(composer.follow(at(2, { steps }), ME)).toBe(made);
  });

  it('asks whoever wrote on after sending, whatever was made', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Step 2.');
    composer.doubt(at(1).number, ME);
    composer.write('message', 'Step 2. And more.');
    expect(composer.follow(at(2), ME)).toBeNull();
    expect(composer.news).toHaveLength(1);
  });

  it('takes no draft to another case', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.follow(at(5, { number: 'K7QX-2M9D-4RTA' }), ME);
    expect(composer).toMatchObject({ change: null, draft: {}, base: 5 });
  });
});
