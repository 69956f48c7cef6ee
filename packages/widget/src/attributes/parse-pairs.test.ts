import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parsePairs } from './parse-pairs.js';

const element = () => ({ localName: 'hearback-suggestion' }) as Element;

describe('parsePairs', () => {
  const warn = vi.spyOn(console, 'warn');
  beforeEach(() => warn.mockImplementation(() => {}));
  afterEach(() => warn.mockReset());

  it.each([
    [null, []],
    [' , ', []],
    ['gm:General manager', [{ id: 'gm', label: 'General manager' }]],
    [
      'gm:General manager, desk : Service desk',
      [
        { id: 'gm', label: 'General manager' },
        { id: 'desk', label: 'Service desk' },
      ],
    ],
    ['desk', [{ id: 'desk', label: 'desk' }]],
    ['desk:', [{ id: 'desk', label: 'desk' }]],
    ['hours:Open 9:00', [{ id: 'hours', label: 'Open 9:00' }]],
    [
      'gm\uFF1A總經理\uFF0Cdesk\uFF1A服務台\u3001hq:總部',
      [
        { id: 'gm', label: '總經理' },
        { id: 'desk', label: '服務台' },
        { id: 'hq', label: '總部' },
      ],
    ],
    [
      'taste:Colour, smell or taste,leak:Leak',
      [
        { id: 'taste', label: 'Colour, smell or taste' },
        { id: 'leak', label: 'Leak' },
      ],
    ],
    ['taste:水的顏色、氣味或味道', [{ id: 'taste', label: '水的顏色、氣味或味道' }]],
    [
      'a, b',
      [
        { id: 'a', label: 'a' },
        { id: 'b', label: 'b' },
      ],
    ],
    ['gm:First,gm:Second', [{ id: 'gm', label: 'First' }]],
  ])('reads %j', (value, pairs) => {
    expect(parsePairs(element(), 'recipients', value)).toEqual(pairs);
    expect(warn).not.toHaveBeenCalled();
  });

  it('leaves out a choice whose id cannot be sent and says so', () => {
    expect(parsePairs(element(), 'recipients', 'General manager, desk:Desk')).toEqual([{ id: 'desk', label: 'Desk' }]);
    expect(warn.mock.calls[0]?.[0]).toContain('<hearback-suggestion> cannot use "General manager" in recipients');
  });
});
