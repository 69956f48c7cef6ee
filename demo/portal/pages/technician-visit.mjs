import { datesNear } from '../dates.mjs';
import { html } from '../html.mjs';

const TEXT = {
  en: {
    title: 'A technician visited you',
    description: 'Rate the visit of a Minghe Water technician.',
    lead: 'Was everything as it should be? Stars take two seconds, the four questions under them half a minute. The answers go to the service manager, not through the technician’s own office.',
    visit: 'Your visit',
    facts: (date) => [
      ['Visit', 'MH-20417'],
      ['When', `${date.long}, 14:00–16:00`],
      ['What', 'Meter replaced, stop valve checked'],
      ['Who', 'Lin Yu-chen, technician, staff number 0417'],
      ['Arrived', '14:20, after a call at 13:50'],
    ],
    stars: 'All in all, how was the visit?',
    staff: 'Lin Yu-chen',
    card: 'The visit in detail',
    cardHint: 'Skip anything you cannot judge.',
    promise: 'The service manager reads every answer within two working days and takes it up with the team.',
    promiseTitle: 'What you can expect from us',
    promises: [
      'The technician shows an identity card with photo and staff number before coming in.',
      'You never have to pay anyone at the door. Repairs up to the meter are our responsibility.',
      'If we miss the two hours without a call, we also pay your next standing charge.',
    ],
    wrong: 'Something went wrong?',
    complaint: 'Make a complaint about this visit',
  },
  'zh-TW': {
    title: '評價到府服務',
    description: '為明河自來水到府服務打分數。',
    lead: '這次服務還滿意嗎？點星星只要兩秒，下面的問題半分鐘就能答完。您的答案直接送給服務主管，不經過師傅所屬的單位。',
    visit: '本次服務',
    facts: (date) => [
      ['服務單號', 'MH-20417'],
      ['時間', `${date.long} 14:00–16:00`],
      ['內容', '更換水表、檢查止水栓'],
      ['服務人員', '林育辰，員工編號 0417'],
      ['到達', '14:20（13:50 已先來電）'],
    ],
    stars: '整體而言，這次服務如何？',
    staff: '林育辰',
    card: '細項評分',
    cardHint: '不清楚的項目可以略過。',
    promise: '服務主管會在兩個工作天內看完每一份答案，並與團隊檢討改進。',
    promiseTitle: '我們的服務承諾',
    promises: [
      '師傅進門前會出示附照片與員工編號的識別證。',
      '不需當場付款；水表（含）以前的管線由本處負責修繕。',
      '未先來電又超過約定時段，下期基本費由我們負擔。',
    ],
    wrong: '服務有問題？',
    complaint: '針對這次服務提出投訴',
  },
};

/** Page that a text message after an appointment leads to: stars, then the technician scorecard. */
export const technicianVisit = {
  path: 'technician-visit',
  hasLauncher: false,
  render({ lang, today, endpoint, site }) {
    const text = TEXT[lang];
    const subject = html`subject-type="staff" subject-id="technician-0417" subject-name="${text.staff}"`;
    const content = html`<div class="wrap page">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div class="beside">
        <div class="voices">
          <hearback-rating
            class="hold-rating"
            endpoint="${endpoint}"
            site="${site}"
            scale="stars"
            question="${text.stars}"
            accent="#1a4fa3"
            ${subject}
          ></hearback-rating>
          <section aria-labelledby="card-title">
            <h2 id="card-title">${text.card}</h2>
            <p>${text.cardHint}</p>
            <hearback-scorecard
              class="hold-scorecard"
              endpoint="${endpoint}"
              site="${site}"
              scorecard="technician"
              promise="${text.promise}"
              accent="#1a4fa3"
              ${subject}
            ></hearback-scorecard>
          </section>
        </div>
        <aside class="slip">
          <h2>${text.visit}</h2>
          <dl>
            ${text.facts(datesNear(lang, today)(-1)).map(
              ([name, value]) =>
                html`<div>
                  <dt>${name}</dt>
                  <dd>${value}</dd>
                </div>`,
            )}
          </dl>
          <h2>${text.promiseTitle}</h2>
          <ul class="plain-steps">
            ${text.promises.map((promise) => html`<li>${promise}</li>`)}
          </ul>
          <p>${text.wrong} <a href="/${lang}/complaint">${text.complaint}</a></p>
        </aside>
      </div>
    </div>`;
    return { title: text.title, description: text.description, content };
  },
};
