import { expect, it } from 'vitest';
import { fileName } from './file-name.js';

it.each([
  ['photo\u202Egnp.exe', 'photognp.exe'],
  ['\u2067a\u2069\u200F.\u061Cpdf', 'a.pdf'],
  ['صورة.jpg', 'صورة.jpg'],
  ['水龙头 👩🏽‍🔧.jpg', '水龙头 👩🏽‍🔧.jpg'],
])('shows %j with no sign that turns how it is read', (name, shown) =>
  expect(fileName({ name, sha256: 'a'.repeat(64) })).toBe(shown),
);

it.each([undefined, '\u202E', ' \u200F ', '[erased]'])('shows the hash in place of %j', (name) =>
  expect(fileName({ ...(name !== undefined && { name }), sha256: '0123456789abcdef'.repeat(4) })).toBe('0123456789ab'),
);
