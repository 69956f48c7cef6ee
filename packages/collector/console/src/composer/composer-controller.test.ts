import type { ReactiveControllerHost } from 'lit';
import { describe, expect, it } from 'vitest';
import type { CaseStep, WholeCase } from '../cases/case-types.js';
import { sampleCase } from '../cases/sample-case.js';
import { sampleRecord } from '../register/sample-records.js';
import { ComposerController } from './composer-controller.js';

const host = { addController: () => undefined, requestUpdate: () => undefined } as unknown as ReactiveControllerHost;

const step = (seq: number, change = 'replied'): CaseStep => {
  const data = { number: '355N-QJPA-54EC', by: { id: 'li-wei' }, message: `Step ${seq}.` };
  return { seq, at: '2026-11-23T09:00:00.000Z', event: sampleRecord(`app.hearback.case.${change}.v1`, data).event };
};

const at = (version: number, changes: Partial<WholeCase> = {}) =>
  sampleCase({ version, steps: Array.from({ length: version }, (_, i) => step(i + 1)), ...changes });

function composerAt(version: number) {
  const composer = new ComposerController(host);
  composer.follow(at(version));
  return composer;
}

describe('ComposerController', () => {
  it('follows the case as long as nothing is written', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.follow(at(3));
    expect(composer).toMatchObject({ base: 3, news: [] });
  });

  it('stays with what was read when writing began, and tells what came since', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Tomorrow.');
    composer.follow(at(3));
    expect(composer.base).toBe(1);
    expect(composer.news.map(({ words }) => words)).toEqual(['Step 2.', 'Step 3.']);
    composer.write('message', 'Tomorrow at nine.');
    expect(composer.base).toBe(1);
    composer.agree();
    expect(composer).toMatchObject({ base: 3, news: [], draft: { message: 'Tomorrow at nine.' } });
  });

  it('knows what can no longer be done, and makes a reply of it', () => {
    const composer = composerAt(1);
    composer.open('acknowledged');
    composer.write('message', 'Read.');
    composer.follow(at(2, { state: 'rejected', allowed: ['replied'] }));
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

  it('takes no draft to another case', () => {
    const composer = composerAt(1);
    composer.open('replied');
    composer.write('message', 'Hello.');
    composer.follow(at(5, { number: 'K7QX-2M9D-4RTA' }));
    expect(composer).toMatchObject({ change: null, draft: {}, base: 5 });
  });
});
