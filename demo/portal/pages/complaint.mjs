import { COMPLAINT_CATEGORIES } from '../complaint-categories.mjs';
import { html } from '../html.mjs';

const TEXT = {
  en: {
    title: 'Make a complaint',
    description: 'Complain to Minghe Water and follow your case.',
    lead: 'Tell us what went wrong and what would put it right. You get a number at once, even offline, and an answer from a person.',
    urgent: 'Water is flooding a street or a cellar?',
    urgentText: 'Please call now, day and night:',
    promise: 'We answer within 2 working hours and put it right within 24, or NT$ 100 comes off your next bill.',
    after: 'What happens next',
    steps: [
      ['At once', 'You get a number and a link. Keep them: they show you what becomes of your case.'],
      ['Within 2 hours', 'A named person takes the case and tells you so.'],
      ['Within 8 hours', 'Work on it begins. If we need to visit, we ask for a time that suits you.'],
      ['Within 24 hours', 'You hear what we did and what we learned. You decide whether it is settled.'],
    ],
    form: {
      text: 'What happened?',
      hint: 'In your own words. A few sentences are enough.',
      category: 'What is it about?',
      none: 'Please choose',
      day: 'When did it happen?',
      name: 'Name',
      phone: 'Phone',
      email: 'E-mail',
      reach: 'So that we can answer you. Leave it empty if you like.',
      anonymous: 'Send anonymously',
      trap: 'Leave this empty',
      send: 'Send',
    },
    reader: 'Who reads it',
    readerText:
      'The department’s complaints office reads it straight away, with no district office in between. You may stay anonymous: we cannot call you back then, but we will act all the same.',
  },
  'zh-TW': {
    title: '我要投訴',
    description: '向明河自來水提出投訴並追蹤處理進度。',
    lead: '請告訴我們哪裡出了問題、希望怎麼處理。即使網路中斷，您也會立即取得編號，並由專人回覆。',
    urgent: '馬路或地下室正在淹水？',
    urgentText: '請立即撥打 24 小時專線：',
    promise: '我們在兩個工作小時內回覆、24 小時內處理完成；否則下期水費折抵新臺幣 100 元。',
    after: '接下來會怎麼處理',
    steps: [
      ['立即', '取得案件編號和連結。請一併留存，之後即可查詢處理進度。'],
      ['2 小時內', '專人受理並告知您姓名。'],
      ['8 小時內', '開始處理；若需到場查看，會先與您約時間。'],
      ['24 小時內', '告知處理結果與改善措施，由您決定是否結案。'],
    ],
    form: {
      text: '發生了什麼事？',
      hint: '用您自己的話說，幾句就夠。',
      category: '關於哪方面？',
      none: '請選擇',
      day: '什麼時候發生的？',
      name: '姓名',
      phone: '電話',
      email: '電子郵件',
      reach: '方便我們回覆您；不填也可以。',
      anonymous: '匿名送出',
      trap: '請勿填寫',
      send: '送出',
    },
    reader: '誰會看到',
    readerText: '直接送達本處申訴中心，不經各區營業所轉手。您可以匿名；我們雖無法回電，但同樣會處理。',
  },
};

/** A form of plain HTML: it can be sent before the element is there, and where no script runs. */
const plainForm = ({ lang, endpoint, site, text }) => {
  const { form, promise } = text;
  const categories = COMPLAINT_CATEGORIES[lang].split(', ').map((pair) => pair.split(':'));
  return html`<form class="host-form" action="${endpoint}" method="post" accept-charset="utf-8">
    <input type="hidden" name="site" value="${site}" />
    <input type="hidden" name="kind" value="complaint" />
    <input type="hidden" name="lang" value="${lang}" />
    <input type="hidden" name="page" value="/${lang}/complaint" />
    <input type="hidden" name="promise" value="${promise}" />
    <p>${promise}</p>
    <div class="field">
      <label for="plain-text">${form.text}</label>
      <p class="hint" id="plain-hint">${form.hint}</p>
      <textarea id="plain-text" name="text" rows="5" required aria-describedby="plain-hint"></textarea>
    </div>
    <div class="field">
      <label for="plain-category">${form.category}</label>
      <select id="plain-category" name="category">
        <option value="">${form.none}</option>
        ${categories.map(([id, label]) => html`<option value="${id}">${label}</option>`)}
      </select>
    </div>
    <div class="field">
      <label for="plain-day">${form.day}</label>
      <input id="plain-day" type="date" name="occurred-at" />
    </div>
    <fieldset class="reach" aria-describedby="plain-reach">
      <p class="hint" id="plain-reach">${form.reach}</p>
      <div class="field">
        <label for="plain-name">${form.name}</label> <input id="plain-name" name="name" autocomplete="name" />
      </div>
      <div class="field">
        <label for="plain-phone">${form.phone}</label>
        <input id="plain-phone" type="tel" name="phone" autocomplete="tel" />
      </div>
      <div class="field">
        <label for="plain-email">${form.email}</label>
        <input id="plain-email" type="email" name="email" autocomplete="email" />
      </div>
    </fieldset>
    <label class="tick"><input type="checkbox" name="anonymous" value="yes" /> ${form.anonymous}</label>
    <p hidden>
      <label>${form.trap} <input name="website" tabindex="-1" autocomplete="off" /></label>
    </p>
    <button class="button">${form.send}</button>
  </form>`;
};

/** Complaint page: the form, the utility's promise, and what becomes of a complaint. */
export const complaint = {
  path: 'complaint',
  hasLauncher: false,
  render({ lang, endpoint, site }) {
    const text = TEXT[lang];
    const content = html`<div class="wrap page">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <p class="urgent"><strong>${text.urgent}</strong> ${text.urgentText} <a href="tel:0800555019">0800-555-019</a></p>
      <div class="beside">
        <div class="voices">
          <hearback-complaint
            class="hold-complaint"
            endpoint="${endpoint}"
            site="${site}"
            categories="${COMPLAINT_CATEGORIES[lang]}"
            promise="${text.promise}"
            anonymous="allow"
            contact="optional"
            accent="#1a4fa3"
            >${plainForm({ lang, endpoint, site, text })}</hearback-complaint
          >
        </div>
        <aside class="slip">
          <h2>${text.after}</h2>
          <ol class="course">
            ${text.steps.map(([when, what]) => html`<li><strong>${when}</strong> ${what}</li>`)}
          </ol>
          <h2>${text.reader}</h2>
          <p>${text.readerText}</p>
        </aside>
      </div>
    </div>`;
    return { title: text.title, description: text.description, content };
  },
};
