import { describe, expect, it } from 'vitest';
import { sampleRecord, sampleVoice } from '../register/sample-records.js';
import { subjectPath, summarise } from './record-summary.js';

describe('summarise', () => {
  it('sums up a rating with a comment', () => {
    const record = sampleVoice('rating', {
      scale: 'stars',
      score: 4,
      question: 'How was it?',
      comment: '\n  Quick.\nAnd friendly.',
      lang: 'en',
      subject: { type: 'counter', id: '3', name: 'Counter 3', parent: { type: 'branch', id: '12' } },
    });
    expect(summarise(record)).toEqual({
      kind: 'rating',
      site: 'portal',
      essence: { type: 'score', scale: 'stars', score: 4 },
      line: 'Quick.',
      spoken: true,
      lang: 'en',
      subject: ['Counter 3', '12'],
      respondent: 'customer',
      by: null,
      silenceDays: null,
    });
  });

  it('shows the question where nothing was written, and says that it is not their words', () => {
    const record = sampleVoice('rating', { scale: 'nps', score: 9, question: 'Recommend us?', comment: '  ' });
    expect(summarise(record)).toMatchObject({ line: 'Recommend us?', spoken: false });
  });

  it('leaves the line empty where there is neither', () => {
    expect(summarise(sampleVoice('rating', { scale: 'nps', score: 9 }))).toMatchObject({ line: '', spoken: false });
  });

  it.each(['employee', 'manager', 'inspector'])('names the respondent %s', (respondent) => {
    expect(summarise(sampleVoice('suggestion', { text: 'x', respondent }))).toMatchObject({ respondent });
  });

  it('sums up a change of a case by what the customer is told, without a respondent', () => {
    const data = { number: 'K7QX-2M9D-4RTA', by: { id: 'u7' }, message: 'We are on it.', note: 'internal' };
    expect(summarise(sampleRecord('app.hearback.case.acknowledged.v1', data))).toMatchObject({
      kind: 'case',
      essence: { type: 'change', change: 'acknowledged' },
      line: 'We are on it.',
      respondent: null,
      by: { id: 'u7' },
    });
  });

  it('names nobody for a closing by silence, and says after how many days', () => {
    const data = {
      number: 'K7QX-2M9D-4RTA',
      by: { id: 'collector' },
      silenceDays: 14,
    };
    expect(summarise(sampleRecord('app.hearback.case.closed.v1', data))).toMatchObject({
      essence: { change: 'closed' },
      line: '',
      spoken: false,
      by: null,
      silenceDays: 14,
    });
  });

  it('names nobody for a deadline that passed', () => {
    const data = {
      number: 'K7QX-2M9D-4RTA',
      by: { id: 'collector' },
      deadline: 'act',
      dueAt: '2026-11-22T10:00:00.000Z',
    };
    const record = sampleRecord('app.hearback.case.overdue.v1', data);
    expect(summarise(record)).toMatchObject({ essence: { change: 'overdue' }, by: null });
  });

  it('takes the reason of a withdrawal as its line', () => {
    const record = sampleVoice('withdrawal', { number: 'K7QX-2M9D-4RTA', reason: 'Solved.' });
    expect(summarise(record)).toMatchObject({ kind: 'withdrawal', line: 'Solved.', essence: { type: 'none' } });
  });

  it('keeps markup as the text it is', () => {
    const text = '<img src=x onerror=alert(1)>';
    expect(summarise(sampleVoice('complaint', { text })).line).toBe(text);
  });
});

describe('subjectPath', () => {
  it('gives nothing for no subject', () => {
    expect(subjectPath(undefined)).toEqual([]);
  });
});
