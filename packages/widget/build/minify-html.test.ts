import { describe, expect, it } from 'vitest';
import { minifyHtml } from './minify-html.ts';

describe('minifyHtml', () => {
  it.each([
    [['<p>\n  a\n  b\n</p>'], ['<p>a b</p>']],
    [
      ['<p\n  class="', '"\n>\n  ', '\n</p>\n'],
      ['<p class="', '">', '</p> '],
    ],
    [['<div>\n  <p>a</p>\n  <p>b</p>\n</div>'], ['<div><p>a</p><p>b</p></div>']],
    [
      ['<ul>\n  ', '\n</ul>'],
      ['<ul>', '</ul>'],
    ],
    // A line goes on.
    [
      ['a\n<b> ', ' </b>\nc'],
      ['a <b> ', ' </b> c'],
    ],
    [['<p>\n  a\n  <span>b</span>\n  c\n</p>'], ['<p>a <span>b</span> c</p>']],
    [
      ['<summary>\n  ', ' <u>a</u>\n</summary>'],
      ['<summary> ', ' <u>a</u> </summary>'],
    ],
    [
      ['<div>\n  <button>a</button>\n  <button>b</button>\n</div>'],
      ['<div><button>a</button> <button>b</button></div>'],
    ],
    [
      ['<label\n  ><input />\n  ', '</label\n>'],
      ['<label><input /> ', '</label>'],
    ],
    [
      ['<p>a</p>\n', '\n<p>b</p>'],
      ['<p>a</p> ', ' <p>b</p>'],
    ],
  ])('makes of %j %j', (pieces, expected) => expect(minifyHtml(pieces)).toEqual(expected));
});
