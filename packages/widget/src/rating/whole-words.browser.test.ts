import { expect } from '@open-wc/testing';
import { FormPage } from '../test-support/form-page.js';
import { waitUntil } from '../test-support/wait-until.js';
import './define.js';

/** Every word within an element that stands in more than one line. */
function brokenWords(element: Element): string[] {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  while (text.nextNode())
    for (const { 0: word, index } of (text.currentNode as Text).data.matchAll(/\S+/g)) {
      const range = document.createRange();
      range.setStart(text.currentNode, index);
      range.setEnd(text.currentNode, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) words.push(word);
    }
  return words;
}

describe('the answers of likert5', () => {
  for (const lang of ['en', 'es', 'de'])
    it(`have no broken word, however wide the form is: ${lang}`, async () => {
      const page = await FormPage.open('<hearback-rating endpoint="/e" site="portal" lang="en"></hearback-rating>');
      page.element.lang = lang;
      await waitUntil(() => page.find('[lang]')?.lang === lang, 'it is in that language');
      for (let width = 300; width < 740; width += 8) {
        page.element.style.inlineSize = `${width}px`;
        const broken = [...page.element.shadowRoot!.querySelectorAll('.mark')].flatMap(brokenWords);
        expect(broken, `${width} px`).to.deep.equal([]);
      }
    });
});
