import type { Locale } from './locale.js';

const formats = new Map<string, Intl.NumberFormat>();

/** A format that was made before, where there is one. */
function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options);
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}

/** Languages write a hyphen where a minus is meant. */
const withMinus = (text: string): string => text.replace('-', '−');

/** A number with as many decimals, no more and no less. */
export function decimalWords(value: number, decimals: number, locale: Locale): string {
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  } as const;
  return withMinus(numberFormat(locale, options).format(value));
}

/** A number with its sign; 0 has none. */
export function signedWords(value: number, decimals: number, locale: Locale): string {
  const options = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'exceptZero',
  } as const;
  return withMinus(numberFormat(locale, options).format(value));
}
