import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import '../define.js';
import type { VoiceFormElement } from '../form/voice-form-element.js';
import type { WidgetElement } from '../launcher/widget-element.js';
import { readMemory, writeMemory } from './memory.js';
import type { PromptElement } from './prompt-element.js';
import { showPrompt, type HearbackPromptEvent } from './show-prompt.js';
import { promptedBy } from './start-prompt.js';
import { watchTrigger } from './watch-trigger.js';
import { waitUntil } from '../test-support/wait-until.js';

const make = () =>
  fixture<WidgetElement>(html`<hearback-widget endpoint="/v1/events" site="prompts-test"></hearback-widget>`);
const cardOf = (widget: WidgetElement) => widget.shadowRoot!.querySelector('hearback-prompt');
const partOf = (widget: WidgetElement, part: string) =>
  cardOf(widget)?.shadowRoot?.querySelector<HTMLElement>(`[part~='${part}']`);

describe('a prompt', () => {
  let steps: string[] = [];
  let ends = new AbortController();
  const note = (event: Event) => {
    const { step, reason } = (event as HearbackPromptEvent).detail;
    steps.push(`${step} ${reason}`);
  };
  beforeEach(async () => {
    steps = [];
    ends = new AbortController();
    localStorage.removeItem('hearback:prompts-test:prompts');
    document.addEventListener('hearback-prompt', note);
    await setViewport({ width: 1000, height: 800 });
  });
  afterEach(() => {
    ends.abort();
    document.removeEventListener('hearback-prompt', note);
    document.documentElement.lang = 'en';
  });
  const show = async (widget: WidgetElement) => {
    await showPrompt(widget, { reason: 'dwell', samplePercent: 20 }, ends.signal);
    await waitUntil(() => partOf(widget, 'prompt-accept')?.checkVisibility(), 'the prompt shows');
  };

  it('has answers of at least 44 px', async () => {
    const widget = await make();
    await show(widget);
    for (const part of ['prompt-accept', 'prompt-later', 'prompt-never', 'prompt-close'])
      expect(partOf(widget, part)!.offsetHeight, part).to.be.at.least(44);
  });

  it('asks in a corner without taking the focus, and is announced politely', async () => {
    const widget = await make();
    const field = await fixture<HTMLButtonElement>(html`<button>of the page</button>`);
    field.focus();
    await showPrompt(widget, { reason: 'dwell', samplePercent: 20 }, ends.signal);
    await (cardOf(widget) as PromptElement).updateComplete;
    // At once, since it is announced a moment later.
    const status = cardOf(widget)!.shadowRoot!.querySelector('[role=status]')!;
    expect(status.textContent.trim()).to.equal('');
    expect(document.activeElement === field).to.equal(true);
    await waitUntil(() => status.textContent.includes('How are we doing?'), 'it is announced');
    const { right, bottom } = partOf(widget, 'prompt')!.getBoundingClientRect();
    expect(right).to.be.at.most(1000);
    expect(bottom).to.be.at.most(widget.shadowRoot!.querySelector('button')!.getBoundingClientRect().top);
    expect(steps).to.deep.equal(['shown dwell']);
    await Promise.all(
      cardOf(widget)!
        .shadowRoot!.getAnimations()
        .map(({ finished }) => finished),
    );
    await expect(widget).to.be.accessible();
  });

  it('opens the panel, and records its reason in that voice but not in the next', async () => {
    const widget = await make();
    await show(widget);
    const opened = oneEvent(widget, 'hearback-open');
    partOf(widget, 'prompt-accept')!.click();
    await opened;
    expect(cardOf(widget) === null).to.equal(true);
    expect(steps).to.deep.equal(['shown dwell', 'accepted dwell']);
    const form = () => widget.shadowRoot!.querySelector('hearback-panel')?.shadowRoot?.querySelector('hearback-rating');
    await waitUntil(() => (form() as VoiceFormElement | null)?.prompted?.samplePercent === 20, 'the form knows');
    widget.close();
    await waitUntil(() => (form() as VoiceFormElement).prompted === undefined, 'the form forgets');
  });

  it('closes on Escape wherever the focus is, and asks the arbiter nothing', async () => {
    const widget = await make();
    await show(widget);
    await sendKeys({ press: 'Escape' });
    expect(cardOf(widget) === null).to.equal(true);
    expect(steps).to.deep.equal(['shown dwell', 'dismissed dwell']);
    expect(readMemory('prompts-test').never).to.equal(false);
  });

  it('is not shown again once declined for good', async () => {
    const widget = await make();
    await show(widget);
    partOf(widget, 'prompt-never')!.click();
    expect(readMemory('prompts-test').never).to.equal(true);
    expect(steps.at(-1)).to.equal('never dwell');
  });

  it('disappears when the panel is opened without it', async () => {
    const widget = await make();
    await show(widget);
    widget.open();
    await waitUntil(() => cardOf(widget) === null, 'it goes');
  });

  it('shows the page’s text, in the surrounding language, and from right to left', async () => {
    const widget = await make();
    widget.setAttribute('prompt-text', 'كيف كانت الزيارة؟');
    document.documentElement.lang = 'ar';
    await show(widget);
    expect(partOf(widget, 'prompt-heading')!.textContent).to.equal('كيف كانت الزيارة؟');
    expect(partOf(widget, 'prompt-later')!.textContent.trim()).to.equal('ليس الآن');
    expect(partOf(widget, 'prompt')!.matches(':dir(rtl)')).to.equal(true);
  });
});

describe('watchTrigger', () => {
  let until = new AbortController();
  beforeEach(() => (until = new AbortController()));
  afterEach(() => until.abort());
  const watch = (trigger: Parameters<typeof watchTrigger>[0]) => {
    const fired = { times: 0 };
    watchTrigger(trigger, () => fired.times++, until.signal);
    return fired;
  };

  it('hears an event of the page that does not bubble, until stopped', () => {
    const fired = watch({ reason: 'event', name: 'order-complete' });
    document.body.dispatchEvent(new CustomEvent('order-complete'));
    expect(fired.times).to.equal(1);
    until.abort();
    document.body.dispatchEvent(new CustomEvent('order-complete'));
    expect(fired.times).to.equal(1);
  });

  it('sees the pointer leave over the top, not elsewhere', () => {
    const fired = watch({ reason: 'exit' });
    const leave = (clientY: number, relatedTarget: Element | null) =>
      document.body.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY, relatedTarget }));
    leave(400, null);
    leave(-1, document.body);
    expect(fired.times).to.equal(0);
    leave(-1, null);
    expect(fired.times).to.equal(1);
  });

  it('sees how far a page was scrolled', async () => {
    const tall = await fixture<HTMLElement>(html`<div style="height: 8000px"></div>`);
    const fired = watch({ reason: 'scroll', percent: 60 });
    scrollTo(0, 2000);
    await oneEvent(document, 'scroll');
    expect(fired.times).to.equal(0);
    scrollTo(0, 6000);
    await waitUntil(() => fired.times > 0, 'it is seen');
    tall.remove();
    scrollTo(0, 0);
  });

  it('sees how far the main scroll container is scrolled, and ignores smaller ones', async () => {
    const box = (size: string) =>
      fixture<HTMLElement>(html`<div style=${`overflow: auto; ${size}`}><div style="height: 8000px"></div></div>`);
    const list = await box('block-size: 90vh; inline-size: 20vw');
    const main = await box('block-size: 90vh; inline-size: 70vw');
    const fired = watch({ reason: 'scroll', percent: 60 });
    list.scrollTop = 6000;
    await oneEvent(list, 'scroll');
    main.scrollTop = 2000;
    await oneEvent(main, 'scroll');
    expect(fired.times).to.equal(0);
    main.scrollTop = 6000;
    await oneEvent(main, 'scroll');
    expect(fired.times).to.equal(1);
  });

  it('counts a delay over the pages of a visit from its start, whatever the clock', async () => {
    sessionStorage.setItem('hearback-visit', String(Date.now() - 60_000));
    const fired = watch({ reason: 'delay', afterMs: 60_000, perVisit: true });
    await waitUntil(() => fired.times === 1, 'it has passed');
    sessionStorage.setItem('hearback-visit', String(Date.now() + 60_000));
    watch({ reason: 'delay', afterMs: 60_000, perVisit: true });
    expect(Number(sessionStorage.getItem('hearback-visit'))).to.be.at.most(Date.now());
    sessionStorage.removeItem('hearback-visit');
  });

  it('stores nothing for a delay on one page', () => {
    watch({ reason: 'delay', afterMs: 60_000, perVisit: false });
    expect(sessionStorage.getItem('hearback-visit')).to.equal(null);
  });
});

describe('what a device remembers', () => {
  const key = 'hearback:memory-test:prompts';
  afterEach(() => localStorage.removeItem(key));

  it('is what was written', () => {
    expect(writeMemory('memory-test', { asked: [1, 2], never: true })).to.equal(true);
    expect(readMemory('memory-test')).to.deep.equal({ asked: [1, 2], never: true });
  });

  for (const spoilt of ['', 'x', '[]', 'null', '{"asked":"x","never":"yes"}', '{"asked":[null,"1"]}'])
    it(`is nothing where it holds ${spoilt}`, () => {
      localStorage.setItem(key, spoilt);
      expect(readMemory('memory-test')).to.deep.equal({ asked: [], never: false });
    });
});

describe('what a device with its storage shut remembers', () => {
  it('is nothing, and is known to be', () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('Full.', 'QuotaExceededError');
    };
    try {
      expect(writeMemory('memory-test', { asked: [1], never: false })).to.equal(false);
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });
});

describe('promptedBy', () => {
  it('names an event the protocol can carry, and a share below one', () => {
    expect(promptedBy({ reason: 'event', name: 'order-complete' }, 100)).to.deep.equal({
      reason: 'event',
      event: 'order-complete',
    });
    expect(promptedBy({ reason: 'event', name: 'shop:Done' }, 20)).to.deep.equal({
      reason: 'event',
      samplePercent: 20,
    });
  });
});
