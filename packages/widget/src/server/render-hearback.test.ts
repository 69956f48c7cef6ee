import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { SCALE_IDS } from '@hearback/protocol/light';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { loadWholeLocale } from '../locales/load-locale.js';
import { LOCALE_IDS } from '../locales/locale-id.js';
import { scalePoints } from '../rating/scale-points.js';
import { DeclarativeRoot } from '../test-support/declarative-root.js';
import {
  hearbackRenderer,
  renderHearback,
  type ServedAttributes,
  type ServedOptions,
  type ServedTag,
} from './server.js';

const PLACE = { endpoint: 'https://feedback.example/v1/events', site: 'portal' };

const served = (tag: ServedTag, attributes: ServedAttributes = {}, options: ServedOptions = {}) =>
  new DeclarativeRoot(renderHearback(tag, { ...PLACE, ...attributes }, options));

const FORMS = ['hearback-rating', 'hearback-scorecard', 'hearback-complaint', 'hearback-suggestion'] as const;

describe.each(LOCALE_IDS)('renderHearback in %s', (lang) => {
  const dir = lang === 'ar' ? 'rtl' : undefined;

  it.each(FORMS)('renders %s with its texts and without a gap', async (tag) => {
    const messages = await loadWholeLocale(lang);
    const root = served(tag, {}, { lang });
    expect([root.one('.root').lang, root.one('.root').dir]).toEqual([lang, dir]);
    expect(root.all('.waiting')).toEqual([]);
    const heading = { rating: messages.scales.likert5.question, ...headings(messages) }[tag.slice(9)];
    expect(root.one('[role=form]')['aria-label']).toBe(heading);
    expect(root.text).toContain(messages.form.send);
    expect(root.text).toContain(messages.sent.page);
  });

  it('renders the tracker and the launcher', async () => {
    const messages = await loadWholeLocale(lang);
    const tracker = served('hearback-tracker', {}, { lang });
    expect([tracker.one('.root').lang, tracker.one('.root').dir]).toEqual([lang, dir]);
    expect(tracker.all('input').map(({ id }) => id)).toEqual(['number', 'key']);
    const launcher = served('hearback-widget', {}, { lang });
    expect(launcher.text).toBe(messages.panel.launcher);
    expect(launcher.one('button')).toMatchObject({ part: 'launcher', 'aria-haspopup': 'dialog' });
    expect(launcher.one('div').dir).toBe(dir);
  });
});

const headings = (messages: Awaited<ReturnType<typeof loadWholeLocale>>) => ({
  scorecard: messages.scorecard.heading,
  complaint: messages.complaint.heading,
  suggestion: messages.suggestion.heading,
});

describe('renderHearback', () => {
  it.each(SCALE_IDS)('draws every value of %s, and the styles it takes', (scale) => {
    const root = served('hearback-rating', { scale });
    const radios = root.all('input').filter(({ type, value }) => type === 'radio' && value !== 'skipped');
    expect(radios.length).toBe(scale === 'percent' ? 0 : scalePoints(scale).length);
    expect(root.all('[checked]')).toEqual([]);
    if (scale === 'percent') expect(root.one('[type=range]').value).toBe('50');
    if (scale === 'stars') expect(radios[0]).toMatchObject({ 'aria-label': '1 star, Poor' });
    expect(root.css.includes('.percent-pair')).toBe(scale === 'percent');
  });

  it('shows what attributes say', () => {
    const root = served('hearback-rating', { question: 'Was it <b>?', label: 'Off', promise: 'We read it.' });
    expect(root.one('[role=form]')['aria-label']).toBe('Was it <b>?');
    expect(root.text).toContain('Was it <b>?');
    expect(root.text).toContain('We read it.');
    expect(root.text).toContain('Off');
  });

  it('asks what children declare', () => {
    const scorecard = served(
      'hearback-scorecard',
      { scale: 'thumbs' },
      {
        children: `<hearback-dimension label="Your visit"><hearback-item id="tidy" label="Tidy &amp; clean" required></hearback-item>
          <hearback-item id="later" label="Later" when="tidy = 0"></hearback-item></hearback-dimension>`,
      },
    );
    expect(scorecard.text).toContain('Tidy & clean');
    expect(scorecard.text).not.toContain('Later');
    expect(scorecard.children).toContain('<hearback-dimension label="Your visit">');
    const complaint = served(
      'hearback-complaint',
      {},
      {
        children:
          '<hearback-category value="leak">A leak</hearback-category><hearback-recipient value="gm">Ada</hearback-recipient><hearback-promise>By <b>noon</b>.</hearback-promise>',
      },
    );
    expect(complaint.text).toContain('Read by Ada. By noon.');
    expect(complaint.all('[name=category]').map(({ value }) => value)).toEqual(['leak']);
  });

  it('leaves a form of the page’s own in the launcher’s tag to be seen', () => {
    const children = '<form action="/v1/events"><button>Send</button></form>';
    const markup = renderHearback('hearback-widget', { site: 'portal' }, { children });
    expect(markup).toBe(`<hearback-widget site="portal">${children}</hearback-widget>`);
    expect(
      renderHearback('hearback-widget', {}, { children: '<hearback-text name="form.send">Go</hearback-text>' }),
    ).toContain('<template');
  });

  it.each([
    ['a form that is a control of the page’s own', { name: 'visit' }, ':host{'],
    ['an accent', { accent: 'oklch(0.5 0.1 20 / 50%)' }, '--_accent-given:oklch(0.5 0.1 20 / 50%)'],
    ['corners', { radius: 'none' }, '--_radius:0px'],
    ['little air', { density: 'compact' }, ":host([density='compact'])"],
  ])('has the look of %s', (_, attributes, css) => expect(served('hearback-rating', attributes).css).toContain(css));

  it('lets nothing out of attributes', () => {
    const hostile = 'red}</style><script>alert(1)</script>';
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    for (const tag of ['hearback-rating', 'hearback-widget', 'hearback-tracker'] as const) {
      const markup = renderHearback(tag, {
        accent: hostile,
        radius: hostile,
        label: `"><img src=x>${hostile}`,
        scale: hostile,
      });
      expect(markup).not.toMatch(/<script|<img/);
      expect(new DeclarativeRoot(markup).css).not.toContain('alert');
    }
    vi.restoreAllMocks();
  });

  it('writes attributes as a page does', () => {
    const markup = renderHearback('hearback-tracker', { 'clear-address': true, popup: false, heading: null, site: 7 });
    expect(markup).toMatch(
      /^<hearback-tracker clear-address site="7"><template shadowroot="open" shadowrootmode="open">/,
    );
  });

  it('marks every style sheet with the nonce', () => {
    const markup = renderHearback('hearback-rating', { accent: 'red', radius: 'none' }, { nonce: 'q+/Z=' });
    const styles = markup.match(/<style[^>]*>/g)!;
    expect(styles.length).toBeGreaterThan(1);
    for (const style of styles) expect(style).toContain('nonce="q+/Z="');
  });

  it('prefers the element’s own language to the page’s, and has English for one it does not know', () => {
    expect(served('hearback-rating', { lang: 'fr' }, { lang: 'de' }).one('.root').lang).toBe('fr');
    expect(served('hearback-rating', {}, { lang: 'cy' }).one('.root').lang).toBe('en');
    expect(renderHearback('hearback-rating', {}, { lang: 'de' })).toMatch(/^<hearback-rating>/);
  });

  it.each([
    ['is unknown', 'hearback-panel', {}, {}],
    ['has an attribute that cannot be one', 'hearback-rating', { 'a onclick': '' }, {}],
    ['has a nonce that is none', 'hearback-rating', {}, { nonce: '"><script>' }],
  ])('refuses what %s', (_, tag, attributes, options) =>
    expect(() => renderHearback(tag as ServedTag, attributes, options)).toThrow(RangeError),
  );

  it('shows nothing of a follow-up whose case is not known', () => expect(served('hearback-follow-up').text).toBe(''));

  it('leaves the launcher out where another opens the panel, and shows the strip', () => {
    expect(served('hearback-widget', { for: '#x' }).css).toContain(`:host(:is([for]:not([for=''])`);
    const strip = served('hearback-widget', { layout: 'strip', kinds: 'complaint rating' });
    expect(strip.all('[part=strip-button]').length).toBe(2);
    expect(strip.text).toContain('How can we help?ComplainRate');
  });
});

describe('render of @lit-labs/ssr', () => {
  const template = html`<main>
    <hearback-rating site="a" lang="ja" scale="stars"></hearback-rating>
    <hearback-widget lang="ko"></hearback-widget>
  </main>`;

  it('renders the elements in a template', async () => {
    const [rating, launcher] = collectResultSync(render(template))
      .split('<hearback-widget')
      .map((part, index) => new DeclarativeRoot(index ? `<hearback-widget${part}` : part));
    expect(rating!.one('.root').lang).toBe('ja');
    expect(rating!.css).toContain('.stars');
    expect(launcher!.text).toBe((await loadWholeLocale('ko')).panel.launcher);
  });

  it('knows the page where it is told', () => {
    const elementRenderers = [hearbackRenderer({ lang: 'vi', nonce: 'abc' })];
    const markup = collectResultSync(
      render(html`<hearback-suggestion site="a"></hearback-suggestion>`, { elementRenderers }),
    );
    expect(new DeclarativeRoot(markup).one('.root').lang).toBe('vi');
    expect(markup).toContain('<style nonce="abc">');
  });
});
