import { describe, expect, it } from 'vitest';
import { findPersonal } from './find-personal.js';
import { hide } from './hide.js';

describe('hide', () => {
  it.each([
    ['Card 4111 1111 1111 1234? No: 4111-1111-1111-1111.', 'Card 4111 1111 1111 1234? No: •••• 1111.'],
    ['To DE89 3704 0044 0532 0130 00, please', 'To DE •••• 3000, please'],
    ['I am ana@example.org.', 'I am a…@example.org.'],
    ['I am a@example.org.', 'I am …@example.org.'],
    ['邮箱ana＠example．org', '邮箱a…＠example．org'],
    ['Call +49 30 1234567 now', 'Call •••• 67 now'],
    ['11010519491231002X', '•••• 002X'],
  ])('makes %j %j', (text, hidden) => {
    const [finding] = findPersonal(text);
    expect(hide(text, finding!)).toBe(hidden);
    expect(findPersonal(hidden)).toEqual([]);
  });
});
