import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../limits/limits.js';
import { isFormType, readForm } from './read-form.js';

const URLENCODED = 'application/x-www-form-urlencoded';

const read = (body: BodyInit, headers: Record<string, string> = {}, limits = DEFAULT_LIMITS) =>
  readForm(new Request('http://collector/v1/events', { method: 'POST', body, headers }), limits);

const fieldsOf = async (body: BodyInit, headers?: Record<string, string>) => {
  const form = await read(body, headers);
  return form.ok ? Object.fromEntries(form.fields) : form.reason;
};

describe('isFormType', () => {
  it.each([
    [URLENCODED, true],
    ['Application/X-WWW-Form-Urlencoded; charset=UTF-8', true],
    ['multipart/form-data; boundary=x', true],
    ['multipart/form-data-x', false],
    ['application/cloudevents+json', false],
    [null, false],
  ])('%s: %s', (type, expected) => expect(isFormType(type)).toBe(expected));
});

describe('readForm', () => {
  it('reads both ways that browsers send a form, with line ends as they were typed', async () => {
    const entries = { text: ' a\r\nb + c & d=e 水 💧 ', empty: '' };
    const expected = { text: 'a\nb + c & d=e 水 💧', empty: '' };
    expect(await fieldsOf(new URLSearchParams(entries))).toEqual(expected);
    const form = new FormData();
    for (const [name, value] of Object.entries(entries)) form.append(name, value);
    expect(await fieldsOf(form)).toEqual(expected);
  });

  it('joins several values of one name, and drops repeats', async () => {
    expect(await fieldsOf('a=x&a=y&a=x&a=&__proto__=z', { 'content-type': URLENCODED })).toEqual(
      Object.fromEntries([
        ['a', 'x, y'],
        ['__proto__', 'z'],
      ]),
    );
  });

  it.each(['%', 'a=%ff', 'a=%C3%28', 'a=\u00ff%zz'])(
    'refuses %s, which is not UTF-8 in percent signs',
    async (body) => {
      expect(await fieldsOf(body, { 'content-type': URLENCODED })).toBe('malformed');
    },
  );

  it.each([
    ['without a boundary', 'x', 'multipart/form-data'],
    ['without an end', '--b\r\ncontent-disposition: form-data; name="a"\r\n\r\nx', 'multipart/form-data; boundary=b'],
    [
      'in another encoding',
      Uint8Array.from(
        Buffer.from('--b\r\ncontent-disposition: form-data; name="a"\r\n\r\n\xa4\xf4\r\n--b--\r\n', 'latin1'),
      ),
      'multipart/form-data; boundary=b',
    ],
  ])('refuses a multipart form %s', async (_name, body, type) => {
    expect(await fieldsOf(body, { 'content-type': type })).toBe('malformed');
  });

  it('reports files, and none for an empty file field', async () => {
    const form = new FormData();
    form.append('text', 'x');
    form.append('photo', new File([], ''));
    expect(await read(form)).toMatchObject({ ok: true, hasFiles: false });
    form.append('photo', new File([Uint8Array.of(0xff, 0xd8)], 'a.jpg'));
    expect(await read(form)).toMatchObject({ ok: true, hasFiles: true });
  });

  it('accepts up to 500 fields, whether they say something or not', async () => {
    const headers = { 'content-type': URLENCODED };
    const form = (count: number) => Array.from({ length: count }, (_, place) => `f${place}=`).join('&');
    expect(await read(form(500), headers)).toMatchObject({ ok: true });
    expect(await read(form(501), headers)).toEqual({ ok: false, reason: 'too-large' });
    expect(await read('a=1&'.repeat(501), headers)).toEqual({ ok: false, reason: 'too-large' });
  });

  it('accepts a body up to the limit and no more, with or without Content-Length', async () => {
    const limits = { ...DEFAULT_LIMITS, maxBytes: 10 };
    const headers = { 'content-type': URLENCODED };
    expect(await read('a=12345678', headers, limits)).toMatchObject({ ok: true });
    expect(await read('a=123456789', headers, limits)).toEqual({ ok: false, reason: 'too-large' });
    expect(await read('a=123456789', { ...headers, 'content-length': '11' }, limits)).toEqual({
      ok: false,
      reason: 'too-large',
    });
    expect(await read('a=1', { ...headers, 'content-encoding': 'gzip' })).toEqual({ ok: false, reason: 'malformed' });
  });
});
