import { describe, expect, it } from 'vitest';
import { siteList } from './site-list.js';

describe('siteList', () => {
  it('admits the origins of a site, and no page of another', () => {
    const sites = siteList([
      { id: 'portal', origins: ['https://www.example.org', 'HTTP://Shop.Example:80/'] },
      { id: 'none', origins: [] },
    ]);
    expect(sites.admits('portal', 'https://www.example.org')).toBe(true);
    expect(sites.admits('portal', 'http://shop.example')).toBe(true);
    expect(sites.admits('portal', 'https://www.example.org.evil.example')).toBe(false);
    expect(sites.admits('portal', 'http://www.example.org')).toBe(false);
    expect(sites.admits('none', 'https://www.example.org')).toBe(false);
    expect(sites.admits('unknown', 'https://www.example.org')).toBe(false);
    expect(sites.admits('portal', 'null')).toBe(false);
  });

  it('admits requests without an origin, for a known site', () => {
    const sites = siteList([{ id: 'portal', origins: [] }]);
    expect(sites.admits('portal', null)).toBe(true);
    expect(sites.admits('unknown', null)).toBe(false);
  });

  it('admits pages of any origin, opaque ones too, with *', () => {
    const sites = siteList([{ id: 'portal', origins: '*' }]);
    expect(sites.admits('portal', 'https://any.example')).toBe(true);
    expect(sites.admits('portal', 'null')).toBe(true);
    expect(sites.admitsSomewhere('null')).toBe(true);
  });

  it.each([
    { sites: [], says: 'at least one' },
    { sites: [{ id: 'Portal', origins: '*' as const }], says: '"Portal"' },
    { sites: [{ id: '__proto__', origins: '*' as const }], says: '"__proto__"' },
    {
      sites: [
        { id: 'a', origins: '*' as const },
        { id: 'a', origins: '*' as const },
      ],
      says: 'twice',
    },
    { sites: [{ id: 'a', origins: ['www.example.org'] }], says: '"www.example.org"' },
    { sites: [{ id: 'a', origins: ['https://www.example.org/page'] }], says: 'origins such as' },
    { sites: [{ id: 'a', origins: ['ftp://www.example.org'] }], says: 'origins such as' },
    { sites: [{ id: 'a', origins: ['*'] }], says: '"*"' },
  ])('refuses sites and says $says', ({ sites, says }) => expect(() => siteList(sites)).toThrow(says));
});
