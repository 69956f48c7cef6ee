import type { FollowUpMessages } from './messages.js';

/** Arabic: the questions after a case was resolved. */
export const messages: FollowUpMessages = {
  followUp: {
    question: 'هل حُلت المشكلة؟',
    fixed: { yes: 'نعم، حُلت', partly: 'جزئيًا', no: 'لا، لم تُحل' },
    recorded: 'سجّلنا إجابتكم.',
    reopened: 'سجّلنا إجابتكم وفتحنا طلبكم من جديد.',
    stored: 'حُفظت إجابتكم على هذا الجهاز وستُرسل حالما يسمح الاتصال.',
    memory: 'لم يُرسَل بعد. يُرجى إبقاء هذه الصفحة مفتوحة.',
    refused: 'لم تُقبل إجابتكم. \u2068{reason}\u2069',
    reason: 'ما الذي لم يُحل بعد؟',
    firstTime: 'هل حُلت من المرة الأولى؟',
    promiseKept: 'هل وفينا بوعدنا؟',
    yes: 'نعم',
    no: 'لا',
    satisfaction: 'ما مدى رضاكم عن طريقة تعاملنا معها؟',
    thanks: 'شكرًا لكم. وصلتنا جميع إجاباتكم.',
  },
};
