import type { ScorecardLabels } from './scorecard-labels.js';
import type { servqual } from './servqual.js';

/** Labels of the `servqual` scorecard in Traditional Chinese, in the wording of Taiwan. */
export const labels: ScorecardLabels<typeof servqual> = {
  dimensions: {
    tangibles: '有形性',
    reliability: '可靠性',
    responsiveness: '反應性',
    assurance: '保證性',
    empathy: '關懷性',
  },
  items: {
    'up-to-date-equipment': '設備、工具與系統先進、不過時。',
    'inviting-premises': '顧客到訪的場所整潔、舒適。',
    'professional-appearance': '服務人員衣著得體、形象專業。',
    'clear-materials': '通知、帳單與網頁清楚美觀。',
    'meets-deadlines': '說好哪天辦的事，到時一定辦好。',
    'takes-problems-seriously': '顧客遇到困難時，會認真處理到解決為止。',
    'right-first-time': '第一次就把事情做對。',
    'keeps-appointments': '約定的服務準時開始。',
    'accurate-records': '帳單與紀錄正確無誤。',
    'says-when': '顧客事先就知道服務在什麼時間進行。',
    'starts-promptly': '服務人員立即著手處理，不拖延。',
    'glad-to-help': '服務人員樂於協助。',
    'finds-time': '再忙也會回應顧客的問題。',
    'inspires-trust': '服務人員的言行令人信賴。',
    'safe-dealings': '付款與個人資料有安全保障。',
    'stays-polite': '無論什麼情況，服務人員都保持禮貌。',
    'knows-the-subject': '服務人員熟悉業務，能夠解答疑問。',
    'treated-as-a-person': '把每位顧客當成人來對待，而不是一份單據。',
    'convenient-hours': '服務時間符合顧客的需要。',
    'personal-contact': '每位顧客都有專人照應。',
    'customers-side': '提供建議時為顧客著想。',
    'understands-needs': '服務人員明白這位顧客真正需要什麼。',
  },
};
