/** First digits of other scripts: Arabic-Indic, Eastern Arabic-Indic, Devanagari. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

/** How far the letters, digits and signs of full width lie behind those of ASCII. */
const FULL_WIDTH = 0xfee0;

/**
 * A text of the same length in which digits, blanks, hyphens, and Latin letters and a few signs of full width stand as their ASCII ones.
 * Commas and colons of full width stay, since they end what came before.
 */
export const plainSigns = (text: string): string =>
  text
    .replace(/[٠-٩۰-۹०-९]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - ZEROS.findLast((zero) => zero <= code)!);
    })
    .replace(/[\u00a0\u2007\u2009\u202f\u3000]/g, ' ')
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, '-')
    .replace(/[０-９Ａ-Ｚａ-ｚ＋＠．（）／]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - FULL_WIDTH));
