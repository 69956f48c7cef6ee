import { describe, expect, it } from 'vitest';
import { eventTexts } from './event-texts.js';

const first = String.raw`{"id":"a","source":"/s", "data" : {"data":"x\"]}","n":[1.50,{"id":"b"}]} ,"sentat":"t"}`;
const second = '{"source":"/s","id":"b"}';

describe('eventTexts', () => {
  it('returns each event of a batch and its data as written', () => {
    expect(eventTexts(`[ ${first},\n${second} ]`)).toEqual([
      { source: '/s', id: 'a', text: first, data: String.raw`{"data":"x\"]}","n":[1.50,{"id":"b"}]}` },
      { source: '/s', id: 'b', text: second, data: '' },
    ]);
  });

  it('takes a single event', () => {
    expect(eventTexts(` ${second}\n`)).toEqual([{ source: '/s', id: 'b', text: second, data: '' }]);
  });

  it.each(['0', '"text"', 'null', '-1.5e3', 'true', '""', '[]'])('gives %s as data', (data) => {
    expect(eventTexts(`[{"id":"a","data":${data}}]`)[0]?.data).toBe(data);
  });

  it('does not mistake the value "data" for a key', () => {
    expect(eventTexts('{"id":"data","source":"/s"}')[0]?.data).toBe('');
  });

  it.each(['', 'no JSON', '[{"id":"a"}', '[]', '[null]'])('finds no event in %j', (body) => {
    expect(eventTexts(body)).toEqual([]);
  });
});
