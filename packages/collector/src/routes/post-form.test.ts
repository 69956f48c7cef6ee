import * as fc from 'fast-check';
import { parseCaseNumber, parseTrackingKey, trackingKeyHash } from '@hearback/protocol';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../language/nearest-language.js';
import { FORM_TEXTS } from '../forms/texts/all-form-texts.js';
import { SqliteStore } from '../store/sqlite-store.js';
import { COMPLAINT, FROM_PAGE, formOf, OWN, rowsOf, send, shown } from '../test-support/posted-forms.js';
import { PAGE_ORIGIN, testCollector } from '../test-support/test-collector.js';

describe('POST /v1/events with a form', () => {
  it('records one voice and shows its number and key on a page without script', async () => {
    const rig = testCollector();
    const { response, status, page } = await send(rig, { ...COMPLAINT, page: `${PAGE_ORIGIN}/complaint?id=7#x` });
    expect(status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; base/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    const [row, ...others] = await rowsOf(rig);
    expect(others).toEqual([]);
    const key = parseTrackingKey(shown(page, 'key'))!;
    expect(row!.number).toBe(parseCaseNumber(shown(page, 'figures')));
    expect(row!.data).toEqual({
      text: COMPLAINT.text,
      page: `${PAGE_ORIGIN}/complaint`,
      trackingKeyHash: await trackingKeyHash(key),
    });
    expect(JSON.stringify(await rowsOf(rig))).not.toContain(key);
    expect(page).toContain(`href="${PAGE_ORIGIN}/complaint#hearback=${row!.number}.${key}"`);
    expect(page).not.toMatch(/<script|\son\w+=|javascript:/i);
    expect(rig.log.some((entry) => JSON.stringify(entry).includes('Tuesday'))).toBe(false);
  });

  it('takes ratings, suggestions and multipart forms; a rating has no key', async () => {
    const rig = testCollector();
    const rating = await send(rig, { site: 'portal', kind: 'rating', score: '4', scale: 'stars' });
    expect(shown(rating.page, 'figures')).not.toBe('');
    expect(shown(rating.page, 'key')).toBe('');
    const form = new FormData();
    for (const [name, value] of Object.entries({ site: 'portal', kind: 'suggestion', text: 'Open on Saturdays.' }))
      form.append(name, value);
    expect((await send(rig, form)).status).toBe(200);
    expect((await rowsOf(rig)).map(({ data }) => data)).toMatchObject([
      { scale: 'stars', score: 4 },
      { text: 'Open on Saturdays.' },
    ]);
  });

  it.each(LANGUAGES)('answers in %s', async (lang) => {
    const rig = testCollector();
    const taken = await send(rig, { ...COMPLAINT, lang, promise: 'Within 2 hours.' });
    expect(taken.page).toContain(`<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">`);
    expect(taken.page).toContain(FORM_TEXTS[lang].receipt.title);
    expect(taken.page).toContain('Within 2 hours.');
    const back = await send(rig, { ...COMPLAINT, text: '' }, { ...FROM_PAGE, 'accept-language': `cy, ${lang};q=0.5` });
    expect(back.page).toContain(FORM_TEXTS[lang].faults.complaint);
    expect(back.response.headers.get('content-language')).toBe(lang);
  });

  it('returns a faulty form with everything that was typed, and accepts it from its own page', async () => {
    const rig = testCollector();
    const typed = { ...COMPLAINT, page: `${PAGE_ORIGIN}/c`, category: 'leak', email: 'ada@', name: 'Ada "L" <b>' };
    const { status, page } = await send(rig, typed);
    expect(status).toBe(422);
    expect(await rowsOf(rig)).toEqual([]);
    expect(page).toContain(FORM_TEXTS.en.faults.email);
    expect(page).not.toContain('<b>');
    expect(formOf(page)).toEqual(typed);
    const again = await send(rig, { ...formOf(page), email: 'ada@example.org' }, OWN);
    expect(again.status).toBe(200);
    expect(again.page).toContain(`href="${PAGE_ORIGIN}/c"`);
    expect((await rowsOf(rig))[0]!.data).toMatchObject({
      category: 'leak',
      contact: { name: 'Ada "L" <b>', email: 'ada@example.org' },
    });
  });

  it.each([
    ['no', { contact: { email: 'ada@example.org' } }],
    ['on', { anonymous: true }],
  ])('leaves anonymous ("%s") as it was chosen when the form comes back', async (anonymous, expected) => {
    const rig = testCollector();
    const { page } = await send(rig, { ...COMPLAINT, anonymous, email: 'ada@example.org', text: '' });
    await send(rig, { ...formOf(page), text: COMPLAINT.text }, OWN);
    expect((await rowsOf(rig))[0]!.data).toMatchObject(expected);
  });

  it('shows what it cannot accept, and leaves that out of the returned form', async () => {
    const rig = testCollector();
    const { status, page } = await send(rig, { ...COMPLAINT, customer_no: '77-<i>', severity: 'Z' });
    expect(status).toBe(422);
    expect(page).toContain('77-&lt;i&gt;');
    expect(formOf(page)).toEqual(COMPLAINT);
    expect((await send(rig, formOf(page), OWN)).status).toBe(200);
  });

  it('asks for the kind if the form does not say, and loses nothing', async () => {
    const { status, page } = await send(testCollector(), { site: 'portal', text: 'x', email: 'a@example.org' });
    expect(status).toBe(422);
    expect(page).toContain('<select id="kind"');
    expect(formOf(page)).toEqual({ site: 'portal', text: 'x', email: 'a@example.org' });
  });

  it('returns a form whose trap field was filled in', async () => {
    const rig = testCollector();
    const { status, page } = await send(rig, { ...COMPLAINT, website: 'http://spam.example' });
    expect(status).toBe(422);
    expect(await rowsOf(rig)).toEqual([]);
    expect(page).toContain(FORM_TEXTS.en.again.trap);
    expect(page).not.toContain('spam.example');
    expect((await send(rig, { ...formOf(page), website: '' }, OWN)).status).toBe(200);
  });

  it('accepts the text and not the files', async () => {
    const rig = testCollector();
    const form = new FormData();
    for (const [name, value] of Object.entries(COMPLAINT)) form.append(name, value);
    form.append('photo', new File(['x'], 'a.jpg'));
    const { status, page } = await send(rig, form);
    expect(status).toBe(422);
    expect(page).toContain(FORM_TEXTS.en.again.files);
    expect(formOf(page)).toEqual(COMPLAINT);
  });

  it.each([
    ['another origin', COMPLAINT, { origin: 'https://evil.example' }, 403, 'origin_not_allowed'],
    ['a page without an origin', COMPLAINT, { origin: 'null' }, 403, 'origin_not_allowed'],
    ['another site’s page', COMPLAINT, { origin: 'https://shop.example' }, 403, 'origin_not_allowed'],
    [
      'a page that claims to be this one',
      COMPLAINT,
      { origin: 'http://collector', 'sec-fetch-site': 'cross-site' },
      403,
      'origin_not_allowed',
    ],
    ['an unknown site', { ...COMPLAINT, site: 'nowhere' }, FROM_PAGE, 403, 'unknown_site'],
    ['no site', { text: 'x' }, FROM_PAGE, 403, 'unknown_site'],
    ['too much', { ...COMPLAINT, text: 'x'.repeat(300_000) }, FROM_PAGE, 413, 'too_large'],
  ] as const)('refuses a form of %s', async (_name, fields, headers, expected, code) => {
    const rig = testCollector();
    const { status, page, response } = await send(rig, fields, headers);
    expect(status).toBe(expected);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page).toContain(code);
    expect(page).not.toContain('<form');
    expect(await rowsOf(rig)).toEqual([]);
  });

  it('links back to pages of the site only', async () => {
    const rig = testCollector();
    for (const page of [
      'https://evil.example/',
      'javascript:alert(1)',
      'nonsense',
      `https://a:b@www.example.org.evil.example/`,
    ])
      expect((await send(rig, { ...COMPLAINT, text: page, page })).page).not.toContain('href=');
    expect((await send(rig, { ...COMPLAINT, text: 'a', page: '/help/a?b' })).page).toContain(
      `href="${PAGE_ORIGIN}/help/a"`,
    );
    expect((await send(rig, { ...COMPLAINT, text: 'b', page: '//evil.example/a' })).page).not.toContain('href=');
    const referred = await send(rig, COMPLAINT, { ...FROM_PAGE, referer: `${PAGE_ORIGIN}/help?who=me` });
    expect(referred.page).toContain(`href="${PAGE_ORIGIN}/help"`);
    expect(referred.page).not.toContain('who=me');
  });

  it.each([
    ['named', ['http://collector', PAGE_ORIGIN]],
    ['not named', [PAGE_ORIGIN]],
    ['any', '*'],
  ] as const)('links back to pages on its own origin (%s), and never to its own answers', async (_, origins) => {
    const rig = testCollector({ sites: [{ id: 'portal', origins }] });
    const linked = async (fields: object, headers: object = {}) =>
      /class="button" href="([^"#]*)"/.exec(
        (await send(rig, { ...COMPLAINT, text: JSON.stringify([fields, headers]), ...fields }, { ...OWN, ...headers }))
          .page,
      )?.[1];
    expect(await linked({ page: '/help/a?b' })).toBe('http://collector/help/a');
    expect(await linked({}, { referer: 'http://collector/help?who=me' })).toBe('http://collector/help');
    expect(await linked({ page: `${PAGE_ORIGIN}/c` }, { referer: 'http://collector/v1/events' })).toBe(
      `${PAGE_ORIGIN}/c`,
    );
    expect(await linked({}, { referer: 'http://collector/v1/events' })).toBeUndefined();
  });

  it('returns the form while closing, and stores nothing', async () => {
    const rig = testCollector();
    await rig.collector.close();
    const { status, response, page } = await send(rig, COMPLAINT);
    expect([status, response.headers.get('retry-after')]).toEqual([503, '5']);
    expect(page).toContain(FORM_TEXTS.en.again.unavailable);
    expect(formOf(page)['text']).toBe(COMPLAINT.text);
    expect(await rowsOf(rig)).toEqual([]);
  });

  it('returns the form if it comes too fast or the register cannot be written', async () => {
    const rig = testCollector({ limits: { burst: 1, requestsPerSecond: 1 } });
    await send(rig, COMPLAINT, FROM_PAGE, '192.0.2.7');
    const fast = await send(rig, { ...COMPLAINT, text: 'Once more.' }, FROM_PAGE, '192.0.2.7');
    expect(fast.status).toBe(429);
    expect(fast.response.headers.get('retry-after')).toBe('1');
    expect(formOf(fast.page)).toEqual({ ...COMPLAINT, text: 'Once more.' });

    const store = new SqliteStore(':memory:');
    const broken = testCollector({ store });
    await broken.store.close();
    const lost = await send(broken, COMPLAINT);
    expect(lost.status).toBe(503);
    expect(formOf(lost.page)).toEqual(COMPLAINT);
  });

  it('escapes whatever is typed, everywhere', async () => {
    const rig = testCollector({ limits: { requestsPerSecond: 0 } });
    const escaped = (text: string) =>
      text.replace(/[&<>"']/g, (found) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#39' }[found]};`);
    const pageFor = async (text: string) => {
      const fields = {
        site: 'portal',
        kind: 'complaint',
        text,
        email: text,
        name: text,
        promise: text,
        [`x${text}`]: text,
      };
      return (await send(rig, fields)).page;
    };
    const hostile = fc
      .array(
        fc.constantFrom('<', '>', '"', "'", '&', '</textarea>', '<script>', '`', '${', '&lt;', '-->', '水', ' ', 'a'),
        { minLength: 1, maxLength: 12 },
      )
      .map((parts) => `q${parts.join('')}q`);
    const plain = await pageFor('PLACEHOLDER');
    await fc.assert(
      fc.asyncProperty(hostile, async (text) => {
        expect(await pageFor(text)).toBe(plain.replaceAll('PLACEHOLDER', () => escaped(text)));
      }),
      { numRuns: 100 },
    );
  });
});
