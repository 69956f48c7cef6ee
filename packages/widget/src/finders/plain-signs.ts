/** First digits of other scripts: Arabic-Indic, Eastern Arabic-Indic, Devanagari, full width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

const SIGNS: Readonly<Record<string, string>> = { '＋': '+', '＠': '@', '．': '.', '（': '(', '）': ')', '／': '/' };

/** A text of the same length in which digits, blanks, hyphens and a few signs of other scripts stand as their ASCII ones. */
export const plainSigns = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹०-९０-９]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - ZEROS.findLast((zero) => zero <= code)!);
    })
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[＋＠．（）／]/g, (sign) => SIGNS[sign]!);
