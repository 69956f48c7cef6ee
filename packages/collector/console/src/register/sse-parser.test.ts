import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SseParser } from './sse-parser.js';

const parse = (...chunks: string[]) => {
  const parser = new SseParser();
  return chunks.flatMap((chunk) => parser.push(chunk));
};

describe('SseParser', () => {
  it('reads data with its id', () => {
    expect(parse('id: 7\ndata: {"seq":7}\n\n')).toEqual([{ name: 'message', data: '{"seq":7}', lastEventId: '7' }]);
  });

  it('gives no event for comments, which keep the connection warm', () => {
    expect(parse(': still here\n\n', ':\n\n')).toEqual([]);
  });

  it('joins several lines of data', () => {
    expect(parse('data: a\ndata:\ndata: b\n\n')[0]?.data).toBe('a\n\nb');
  });

  it('takes one space after the colon away, not two', () => {
    expect(parse('data:  a\n\n')[0]?.data).toBe(' a');
    expect(parse('data:a\n\n')[0]?.data).toBe('a');
  });

  it('reads a field without a colon as one with an empty value', () => {
    expect(parse('data\n\n')).toEqual([{ name: 'message', data: '', lastEventId: '' }]);
  });

  it('names an event and forgets the name after it', () => {
    expect(parse('event: end\ndata: x\n\ndata: y\n\n').map(({ name }) => name)).toEqual(['end', 'message']);
  });

  it('keeps the last id until another comes, and refuses one with a null character', () => {
    const ids = parse('id: 1\ndata: a\n\ndata: b\n\nid: 2\0\ndata: c\n\n').map(({ lastEventId }) => lastEventId);
    expect(ids).toEqual(['1', '1', '1']);
  });

  it('tells the last id also where it came without data, but not before its event is complete', () => {
    const parser = new SseParser();
    expect(parser.lastEventId).toBe('');
    expect(parser.push('id: 1\ndata: a\n\n: still here\nid: 7\n\n')).toHaveLength(1);
    expect(parser.lastEventId).toBe('7');
    expect(parser.push('id: 8\ndata: b\n')).toEqual([]);
    expect(parser.lastEventId).toBe('7');
    parser.push('\n');
    expect(parser.lastEventId).toBe('8');
  });

  it('passes over a byte order mark at the start and fields it does not know', () => {
    expect(parse('\uFEFFdata: a\nretry: 10\nx: y\n\n')[0]?.data).toBe('a');
  });

  it('does not dispatch an event that the stream never finished', () => {
    expect(parse('data: a\n')).toEqual([]);
  });

  it.each(['\n', '\r\n', '\r'])('reads the same events from any pieces, with lines that end in %j', (end) => {
    const stream = ['id: 1', 'data: 一', '', ': beat', '', 'id: 2', 'data: two', '', ''].join(end);
    fc.assert(
      fc.property(fc.array(fc.nat({ max: stream.length }), { maxLength: 8 }), (cuts) => {
        const places = [0, ...cuts.toSorted((a, b) => a - b), stream.length];
        const pieces = places.slice(1).map((place, index) => stream.slice(places[index], place));
        const events = parse(...pieces, end === '\r' ? '\n' : '');
        expect(events.map(({ data, lastEventId }) => [lastEventId, data])).toEqual([
          ['1', '一'],
          ['2', 'two'],
        ]);
      }),
    );
  });
});
