import { fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { LocaleController } from './locale-controller.js';
import { waitUntil } from '../test-support/wait-until.js';

class LocaleProbe extends LitElement {
  readonly locale = new LocaleController(this);
  override render() {
    return html`${this.locale.messages?.form.send}${this.locale.dir && ` (${this.locale.dir})`}`;
  }
}
customElements.define('locale-probe', LocaleProbe);

const shows = (probe: LocaleProbe, text: string) =>
  waitUntil(() => probe.shadowRoot!.textContent === text, `shows ${text}, not ${probe.shadowRoot!.textContent}`);

describe('LocaleController', () => {
  it('prefers its own language, then the nearest ancestor’s', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="zh-TW"><locale-probe></locale-probe><locale-probe lang="en-GB"></locale-probe></div>`,
    );
    const [inherits, own] = around.querySelectorAll<LocaleProbe>('locale-probe');
    await shows(inherits!, '送出');
    await shows(own!, 'Send');
  });

  it('looks out through shadow roots', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="zh-Hans"></div>`);
    const probe = document.createElement('locale-probe') as LocaleProbe;
    host.attachShadow({ mode: 'open' }).append(probe);
    await shows(probe, '提交');
  });

  it('follows when the language changes', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="en"><locale-probe></locale-probe></div>`);
    const probe = around.querySelector<LocaleProbe>('locale-probe')!;
    await shows(probe, 'Send');
    around.lang = 'zh-HK';
    await shows(probe, '送出');
    probe.lang = 'zh';
    await shows(probe, '提交');
  });

  it('follows an element in between that gets a language later', async () => {
    const around = await fixture<HTMLElement>(
      html`<div lang="en">
        <p><span></span></p>
      </div>`,
    );
    const probe = document.createElement('locale-probe') as LocaleProbe;
    around.querySelector('span')!.attachShadow({ mode: 'open' }).append(probe);
    await shows(probe, 'Send');
    around.querySelector('p')!.lang = 'zh-TW';
    await shows(probe, '送出');
    around.querySelector('span')!.lang = 'de';
    await shows(probe, 'Senden');
  });

  it('has the direction of its language, unless a `dir` is as near as the `lang`', async () => {
    const around = await fixture<HTMLElement>(html`<div lang="ar-EG"><locale-probe></locale-probe></div>`);
    const probe = around.querySelector<LocaleProbe>('locale-probe')!;
    await shows(probe, 'إرسال (rtl)');
    around.dir = 'rtl';
    await shows(probe, 'إرسال');
    probe.lang = 'es-MX';
    await shows(probe, 'Enviar');
  });

  it('uses English in the surrounding direction for an unknown language', async () => {
    const probe = await fixture<LocaleProbe>(html`<locale-probe lang="cy"></locale-probe>`);
    await shows(probe, 'Send');
  });
});
