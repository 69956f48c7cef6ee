import type { HostPage } from './host-page.ts';

const csp = (...rest: string[]) => ({
  'content-security-policy': ["default-src 'none'", 'img-src data:', ...rest].join('; '),
});
const SELF = "script-src 'self'";
const STYLES = "style-src 'self'";
const ANYWHERE = 'connect-src http://127.0.0.1:*';

/** Pages with policies about what may run. */
export const policies: readonly HostPage[] = [
  {
    name: 'csp-self',
    what: 'whose policy allows its own origin and nothing else',
    headers: csp(SELF, STYLES, ANYWHERE, "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"),
    looksAsEver: true,
  },
  {
    name: 'csp-nonce',
    what: 'whose policy allows scripts by a nonce, and what those load',
    headers: csp("script-src 'nonce-cG9ydGFs' 'strict-dynamic'", STYLES, ANYWHERE),
    head: `<link rel="stylesheet" href="/hosts/host.css">`,
    tag: (address, element) => ({
      head: `<script type="module" nonce="cG9ydGFs" src="${address}"></script>`,
      body: element,
    }),
    looksAsEver: true,
  },
  {
    name: 'trusted-types',
    what: 'that requires trusted types and allows any policy',
    headers: csp(SELF, STYLES, ANYWHERE, "require-trusted-types-for 'script'"),
    looksAsEver: true,
  },
  {
    name: 'trusted-types-listed',
    what: 'that requires trusted types and lists ours among its policies',
    headers: csp(SELF, STYLES, ANYWHERE, "require-trusted-types-for 'script'", 'trusted-types lit-html'),
    looksAsEver: true,
  },
  {
    name: 'trusted-types-none',
    what: 'that requires trusted types and forbids every policy',
    headers: csp(SELF, STYLES, ANYWHERE, "require-trusted-types-for 'script'", "trusted-types 'none'"),
    standIn: true,
    ownMessages: /TrustedTypePolicy|trusted-types|shows a plain form/,
  },
];
