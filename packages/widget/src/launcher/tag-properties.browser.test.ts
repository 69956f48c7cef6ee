import { expect } from '@open-wc/testing';
import { TAG_ATTRIBUTES } from './tag-attributes.js';
import { waitUntil } from '../test-support/wait-until.js';

type Tag = HTMLElement & Record<string, unknown>;

const early = document.createElement('hearback-widget') as unknown as Tag;
early['subjectType'] = 'order';
early['kinds'] = ['complaint', 'rating'];
document.body.append(early);

describe('a property of the tag', () => {
  const tag = document.createElement('hearback-widget') as unknown as Tag;
  before(async () => {
    await import('../define.js');
    document.body.append(tag);
  });
  after(() => [early, tag].forEach((each) => each.remove()));

  it('exists for each attribute', () => {
    for (const name of TAG_ATTRIBUTES) {
      const property = name.replace(/-./g, ([, letter]) => letter!.toUpperCase());
      expect(property in tag, property).to.equal(true);
      tag[property] = 'x';
      expect(tag.getAttribute(name), name).to.equal('x');
      tag.removeAttribute(name);
    }
  });

  it('has the value of the attribute', () => {
    tag.setAttribute('answer-within', '2 hours');
    expect(tag['answerWithin']).to.equal('2 hours');
    tag.removeAttribute('answer-within');
    expect(tag['answerWithin']).to.equal(null);
  });

  it('converts values that are not text like the attribute', () => {
    Object.assign(tag, { kinds: ['complaint', 'rating'], undo: 0, promise: 'Soon.', kiosk: 30 });
    expect(tag.outerHTML).to.equal(
      '<hearback-widget kinds="complaint,rating" undo="0" promise="Soon." kiosk="30"></hearback-widget>',
    );
    Object.assign(tag, { kinds: null, undo: undefined, promise: false, kiosk: null });
    expect(tag.outerHTML).to.equal('<hearback-widget></hearback-widget>');
  });

  it('is followed', async () => {
    tag['lang'] = 'en';
    tag['label'] = 'Tell us';
    await waitUntil(() => tag.shadowRoot!.querySelector('button')!.textContent === 'Tell us', 'it has its words');
  });

  it('applies if it was set before the tag was defined', () => {
    expect(early.getAttribute('subject-type')).to.equal('order');
    expect(early.getAttribute('kinds')).to.equal('complaint,rating');
    early['kinds'] = 'rating';
    expect(early.getAttribute('kinds')).to.equal('rating');
  });
});
