import { createHash } from 'node:crypto';
import { html, Html } from './html.js';
import type { Language } from '../language/nearest-language.js';
import { pageStyles } from './page-styles.js';

const STYLE = `<style>${pageStyles}</style>`;
const STYLE_HASH = createHash('sha256').update(pageStyles).digest('base64');

/** Nothing runs, nothing is loaded, nobody frames it; what is typed goes to this collector alone. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${STYLE_HASH}'`,
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** A page that answers a form. */
export type Page = {
  readonly status: number;
  readonly lang: Language;
  /** In one line; also the heading. */
  readonly title: string;
  /** A drawing above the heading. */
  readonly sign?: Html;
  readonly content: Html;
  readonly headers?: Readonly<Record<string, string>>;
};

/**
 * A whole page for a person, without script and under a policy that allows none.
 *
 * @see Referrer Policy, "same-origin": a form of the page tells its origin when it is sent, and a link out of it tells nothing.
 */
export function pageResponse({ status, lang, title, sign, content, headers }: Page): Response {
  const page = html`<!doctype html>
    <html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        ${new Html(STYLE)}
      </head>
      <body>
        <main>
          ${sign}
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `;
  return new Response(String(page), {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-language': lang,
      'cache-control': 'no-store',
      'content-security-policy': POLICY,
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
      ...headers,
    },
  });
}
