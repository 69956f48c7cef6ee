import { describe, expect, it } from 'vitest';
import { pageAddress } from './page-address.js';

describe('pageAddress', () => {
  it.each([
    ['https://water.example/visit?customer=ana#rate', 'https://water.example/visit'],
    ['http://user:secret@localhost:8080/a/b/', 'http://localhost:8080/a/b/'],
    ['https://water.example', 'https://water.example/'],
    ['https://water.example/水 表', 'https://water.example/%E6%B0%B4%20%E8%A1%A8'],
    ['file:///home/ana/page.html', undefined],
    ['about:srcdoc', undefined],
    ['', undefined],
    ['/relative', undefined],
    [`https://water.example/${'a'.repeat(2048 - 22)}`, `https://water.example/${'a'.repeat(2048 - 22)}`],
    [`https://water.example/${'a'.repeat(2048 - 21)}`, undefined],
  ])('of %s is %s', (href, address) => expect(pageAddress(href)).toBe(address));
});
