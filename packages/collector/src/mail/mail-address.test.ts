import { describe, expect, it } from 'vitest';
import { isMailAddress, readSenderName } from './mail-address.js';

describe('isMailAddress', () => {
  it.each([
    ['li.wei@example.org', true],
    ["o'brien+water@sub.example.org", true],
    ['desk@intranet', true],
    ['李伟@例子.中国', true],
    [`${'a'.repeat(64)}@example.org`, true],
    [`${'a'.repeat(65)}@example.org`, false],
    [`a@${`${'b'.repeat(60)}.`.repeat(4)}org`, true],
    [`a@${`${'b'.repeat(60)}.`.repeat(4)}organically`, false],
    [`a@${'b'.repeat(64)}.org`, false],
    ['a,b@example.org', false],
    ['a@example.org,b@example.org', false],
    ['<a@example.org>', false],
    ['a@example.org>\r\nRCPT TO:<b@example.org', false],
    ['a@example.org\nBcc:b@example.org', false],
    ['"a b"@example.org', false],
    ['a@[127.0.0.1]', false],
    ['a..b@example.org', false],
    ['.a@example.org', false],
    ['a@-example.org', false],
    ['a@example.org\u202E', false],
    ['a@', false],
    ['@example.org', false],
    ['', false],
  ])('says of %j: %s', (text, expected) => expect(isMailAddress(text)).toBe(expected));
});

describe('readSenderName', () => {
  it.each([
    ['desk@example.org', { name: '', address: 'desk@example.org' }],
    [' Service desk <desk@example.org> ', { name: 'Service desk', address: 'desk@example.org' }],
    ['自来水公司 <desk@example.org>', { name: '自来水公司', address: 'desk@example.org' }],
    ['<desk@example.org>', { name: '', address: 'desk@example.org' }],
  ])('reads %j', (text, expected) => expect(readSenderName(text)).toEqual(expected));

  it.each(['desk', 'Desk <desk>', 'a@example.org, b@example.org', 'Desk\r\nBcc: x@y.z <desk@example.org>', ''])(
    'refuses %j',
    (text) => expect(() => readSenderName(text)).toThrow(RangeError),
  );
});
