import type { LaterMessages } from './messages.js';

/** Hindi: what a person can do once their voice has been sent. */
export const messages: LaterMessages = {
  later: {
    by: 'आपको {date} तक हमारा उत्तर मिलेगा।',
    copyLink: 'लिंक कॉपी करें',
    save: 'सहेजें',
    print: 'प्रिंट करें',
    scan: 'किसी दूसरे डिवाइस पर अपना मामला देखने के लिए इसे स्कैन करें।',
    secret: 'जिसके पास लिंक या कुंजी है, वह आपका मामला देख सकता है। इन्हें अपने पास ही रखें।',
    link: 'आपके मामले का लिंक',
    remember: 'इस डिवाइस पर याद रखें',
    rememberHint: 'तब इस डिवाइस का उपयोग करने वाला कोई भी व्यक्ति आपका मामला देख सकेगा।',
    sent: '{date} को भेजा गया',
    add: 'कुछ जोड़ें',
    addLabel: 'आप क्या जोड़ना या सुधारना चाहते हैं?',
    addSend: 'जोड़ें',
    added: 'आपके मामले में जोड़ दिया गया।',
    withdraw: 'वापस लें',
    withdrawQuestion: 'क्या आप इसे वापस लेना चाहते हैं? तब आपका मामला बंद हो जाएगा।',
    withdrawReason: 'आपका कारण',
    withdrawSend: 'हाँ, वापस लें',
    withdrawn: 'वापस ले लिया गया। आपका मामला बंद है।',
    cancel: 'रद्द करें',
    stored: 'इस डिवाइस पर सहेजा गया। कनेक्शन मिलते ही भेज दिया जाएगा।',
    memory: 'अभी भेजा नहीं गया है। कृपया यह पेज खुला रखें।',
    refused: 'स्वीकार नहीं हुआ। {reason}',
    empty: 'कृपया पहले कुछ लिखें।',
  },
};
