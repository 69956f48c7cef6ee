import { html } from '../html.mjs';

const TEXT = {
  en: {
    title: 'Send a meter reading',
    description: 'Send the reading of your water meter.',
    lead: 'Send the black digits of your meter by the 25th, and your bill will show what you used, not an estimate.',
    number: 'Customer number',
    numberHint: 'Ten digits, at the top right of your bill',
    reading: 'Reading in m³',
    readingHint: 'The black digits only, not those on red',
    send: 'Send the reading',
    where: 'Where to look',
    dial: 'Face of a water meter: the reading is 01482, the three digits on red are left out.',
    steps: [
      'In most flats the meter is on the roof or in the stairwell; in houses under a lid by the gate.',
      'Lift the lid of the meter. Wipe the glass.',
      'Copy the black digits from left to right. Zeros at the front count.',
    ],
    thanks: (reading) => `Thank you. We have noted ${reading} m³.`,
    thanksText: 'The next bill uses this reading. You do not need to do anything else.',
    again: 'Send another reading',
  },
  'zh-TW': {
    title: '自報水表度數',
    description: '線上自報水表指針度數。',
    lead: '每月 25 日前回報水表黑色數字，水費即依實際用水計收，不再推估。',
    number: '水號',
    numberHint: '共 10 碼，位於水費單右上角',
    reading: '水表度數',
    readingHint: '只填黑色數字，不含紅色數字',
    send: '送出度數',
    where: '水表在哪裡？',
    dial: '水表表面：度數為 01482，紅底三位數字不計。',
    steps: [
      '公寓水表多在頂樓或樓梯間；透天住宅多在大門旁的表箱內。',
      '掀開水表上蓋，擦拭表面玻璃。',
      '由左至右抄下黑色數字，開頭的零也要填寫。',
    ],
    thanks: (reading) => `謝謝您，我們已登記 ${reading} 度。`,
    thanksText: '下期水費將依此度數計算，您不需要再做其他事。',
    again: '再回報一筆',
  },
};

const METER = html`<rect class="meter-case" x="1" y="1" width="238" height="86" rx="10" />
  ${[...'01482'].map(
    (digit, index) =>
      html`<rect class="meter-cell" x="${14 + index * 27}" y="24" width="23" height="38" /><text
          class="meter-digit"
          x="${25.5 + index * 27}"
          y="52"
          >${digit}</text
        >`,
  )}
  ${[...'736'].map(
    (digit, index) =>
      html`<rect class="meter-cell meter-red" x="${151 + index * 26}" y="24" width="23" height="38" /><text
          class="meter-digit meter-digit-red"
          x="${162.5 + index * 26}"
          y="52"
          >${digit}</text
        >`,
  )}
  <text class="meter-unit" x="120" y="78">m³</text>`;

const readingForm = (lang, text) =>
  html`<form class="host-form" method="post" action="/${lang}/meter-reading">
    <div class="field">
      <label for="customer">${text.number}</label>
      <p class="hint" id="customer-hint">${text.numberHint}</p>
      <input
        id="customer"
        name="customer"
        inputmode="numeric"
        pattern="[0-9]{10}"
        required
        aria-describedby="customer-hint"
      />
    </div>
    <div class="field">
      <label for="reading">${text.reading}</label>
      <p class="hint" id="reading-hint">${text.readingHint}</p>
      <input
        id="reading"
        name="reading"
        inputmode="numeric"
        pattern="[0-9]{1,6}"
        required
        autocomplete="off"
        aria-describedby="reading-hint"
      />
    </div>
    <button class="button" type="submit">${text.send}</button>
  </form>`;

const thanks = (lang, text, reading) =>
  html`<div class="host-form" role="status">
    <p class="thanks">${text.thanks(reading)}</p>
    <p>${text.thanksText}</p>
    <p><a href="/${lang}/meter-reading">${text.again}</a></p>
  </div>`;

/** The portal's own form, sent to the portal's own server, beside which the widget has to live. */
export const meterReading = {
  path: 'meter-reading',
  hasLauncher: true,
  render({ lang, form }) {
    const text = TEXT[lang];
    const reading = form?.get('reading') ?? '';
    const content = html`<div class="wrap page">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div class="pair">
        ${/^[0-9]{1,6}$/.test(reading) ? thanks(lang, text, reading) : readingForm(lang, text)}
        <section>
          <h2>${text.where}</h2>
          <svg class="meter" viewBox="0 0 240 88" role="img" aria-label="${text.dial}">${METER}</svg>
          <ol class="plain-steps">
            ${text.steps.map((step) => html`<li>${step}</li>`)}
          </ol>
        </section>
      </div>
    </div>`;
    return { title: text.title, description: text.description, content };
  },
};
