/** What residents of Minghe complain about, and what becomes of it: category, language, their words, cause, remedy, what they are told. */
export const COMPLAINTS = [
  {
    category: 'no-water',
    lang: 'en',
    text: 'No water on the fourth floor since six. The neighbours below have some.',
    cause: 'The booster pump of the house had switched itself off.',
    remedy: 'Pump started again, pressure measured on each floor.',
    message: 'The pump of your house runs again. We have asked the owner to have its switch replaced.',
  },
  {
    category: 'no-water',
    lang: 'zh-TW',
    text: '公告說施工到凌晨五點，現在早上九點還是沒有水。',
    cause: '舊閥門關閉後無法開啟。',
    remedy: '更換閥門，恢復供水。',
    message: '閥門已更換，上午十點二十分恢復供水，造成不便，敬請見諒。',
  },
  {
    category: 'no-water',
    lang: 'en',
    text: 'Every evening between six and eight there is only a trickle, and nobody can shower.',
    cause: 'Two large buildings fill their tanks at that hour.',
    remedy: 'Both now fill them after midnight.',
    message: 'The pressure should hold in the evening now. Please tell us if it does not.',
  },
  {
    category: 'water-quality',
    lang: 'zh-TW',
    text: '水龍頭流出黃水，放了十五分鐘還是一樣，不敢給小孩喝。',
    cause: '管線施工後沉積物鬆動。',
    remedy: '排水兩小時，水質檢驗合格。',
    message: '管線已排水，檢驗結果合格，可以放心飲用。',
  },
  {
    category: 'water-quality',
    lang: 'en',
    text: 'The water smells so strongly of chlorine that tea is undrinkable.',
    cause: 'The dose at Beitan was raised for a day after the storm.',
    remedy: 'Dose back to normal, measured at the house.',
    message: 'The dose is back to normal. What you noticed was harmless, and is over.',
  },
  {
    category: 'billing',
    lang: 'en',
    text: 'The bill is three times the usual one, although we were away for two weeks.',
    cause: 'Two digits of the reading were swapped.',
    remedy: 'Bill corrected; the difference comes off the next one.',
    message: 'You were right: the reading was wrong. A corrected bill is on its way to you.',
  },
  {
    category: 'billing',
    lang: 'zh-TW',
    text: '抄表日我整天在家，帳單卻寫「無法抄表，以推算計費」。',
    cause: '抄表員未按門鈴。',
    remedy: '重新抄表並更正帳單。',
    message: '已依實際度數更正帳單，並提醒同仁按鈴等候。',
  },
  {
    category: 'leak',
    lang: 'en',
    text: 'Water has been running out of the road in front of number 14 since Sunday.',
    cause: 'A joint from 1981 had come loose.',
    remedy: 'Joint replaced, road closed again.',
    message: 'The joint is replaced. The road gets its final surface next week.',
  },
  {
    category: 'roadworks',
    lang: 'zh-TW',
    text: '施工後路面不平，半夜車子經過聲音很大，全家睡不好。',
    cause: '臨時路面下陷。',
    remedy: '重新鋪設路面。',
    message: '路面已於昨夜重新鋪設完成。',
  },
  {
    category: 'service-conduct',
    lang: 'en',
    text: 'On the telephone I was passed on three times and then cut off.',
    cause: 'The line for bills was closed without saying so.',
    remedy: 'Calls now go to whoever is there; the caller was rung back.',
    message: 'We are sorry, and have changed who answers when that desk is closed.',
  },
];

/** Ideas, with their language. */
export const SUGGESTIONS = [
  {
    lang: 'en',
    text: 'Send the bill as a file that my bank can read. I type the numbers by hand every time.',
    message: 'Thank you. Bills as files are planned for the spring.',
  },
  {
    lang: 'zh-TW',
    text: '希望停水通知可以提早三天，餐廳才來得及準備。',
    message: '謝謝您的建議。明年起，計畫性停水將於三天前通知。',
  },
  {
    lang: 'en',
    text: 'A tap for bottles at the bus station would save a lot of plastic.',
    message: 'Thank you. We have passed your idea on to the city, which owns the station.',
  },
  {
    lang: 'zh-TW',
    text: '網站上的水質報告可以用圖表嗎？數字太多看不懂。',
    message: '謝謝您的建議。下一期水質報告會附上圖表。',
  },
];

/** What is added to a score, from the worst to the best, with its language. */
export const COMMENTS = {
  1: [{ lang: 'en', comment: 'Fifty minutes in the queue, and one desk of five was open.' }],
  2: [{ lang: 'zh-TW', comment: '找不到上一期水費單。' }],
  3: [{ lang: 'en', comment: 'Fine, but I had to ask twice.' }],
  4: [{ lang: 'zh-TW', comment: '師傅很專業，只是晚了半小時。' }],
  5: [{ lang: 'en', comment: 'Came on time, explained everything and left the kitchen cleaner than before.' }],
};
