import { checkVoiceData, siteOf, VOICE_TYPES } from '@hearback/protocol/light';
import { describe, expect, it } from 'vitest';
import { commandSnippet, tagSnippet } from './first-voice.js';

describe('commandSnippet', () => {
  it('sends an event that the register takes', () => {
    const command = commandSnippet('http://127.0.0.1:8787', Date.parse('2026-03-05T10:00:00Z'));
    const body = /-d '(.*)'$/s.exec(command)?.[1] ?? '';
    const event = JSON.parse(body);
    expect(event).toMatchObject({ specversion: '1.0', type: VOICE_TYPES.rating, time: '2026-03-05T10:00:00.000Z' });
    expect(siteOf(event.source)).toBe('portal');
    expect(checkVoiceData('rating', event.data)).toBeNull();
    expect(command).toMatch(/^curl http:\/\/127\.0\.0\.1:8787\/v1\/events /);
  });
});

describe('tagSnippet', () => {
  it('points at this collector', () => {
    expect(tagSnippet('https://a.example')).toContain('endpoint="https://a.example/v1/events"');
  });
});
