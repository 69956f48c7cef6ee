/** What people complain about to a water utility, as the `categories` attribute takes it: id and label in each language. */
export const COMPLAINT_CATEGORIES = {
  en: [
    'no-water:No water or low pressure',
    'water-quality:Colour or smell of the water',
    'leak:Leak in the street',
    'billing:Bill or meter reading',
    'roadworks:Road works and restoration',
    'service-conduct:How staff treated me',
    'other:Something else',
  ].join(', '),
  'zh-TW': [
    'no-water:停水或水壓不足',
    'water-quality:水的顏色或氣味',
    'leak:道路漏水',
    'billing:水費或抄表',
    'roadworks:道路施工與復原',
    'service-conduct:人員服務態度',
    'other:其他',
  ].join(', '),
};
