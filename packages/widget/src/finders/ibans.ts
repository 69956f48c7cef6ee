import type { Span } from './finding.js';

/** How many characters an account number has. @see SWIFT, "IBAN Registry". */
const LENGTHS =
  'AD24AE23AL28AT20AZ28BA20BE16BG22BH22BI27BR29BY28CH21CR22CY28CZ24DE22DJ27DK18DO28EE20EG29ES24FI18FK18FO18FR27GB22GE22GI23GL18GR27GT28HR21HU28IE22IL23IQ23IS26IT27JO30KW30KZ20LB28LC32LI21LT20LU20LV21LY25MC27MD24ME22MK19MN20MR27MT31MU30NI28NL18NO15OM23PK24PL28PS29PT25QA29RO24RS22RU33SA24SC31SD18SE24SI19SK24SM27SO23ST25SV28TL23TN24TR26UA29VA22VG24XK20YE30';

const START = /(?<![A-Za-z\d])[A-Za-z]{2}[ -]?\d{2}(?=[ -]{0,2}[A-Za-z\d])/g;

/** Whether the check digits fit. @see ISO 13616-1 and ISO/IEC 7064 (MOD 97-10). */
function passesMod97(iban: string): boolean {
  let rest = 0;
  for (const sign of iban.slice(4) + iban.slice(0, 4))
    for (const digit of String(Number.parseInt(sign, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

/** Where so many letters and digits end, with no more than two blanks or hyphens between them; `undefined` if the text has others there. */
function endOf(text: string, start: number, length: number): number | undefined {
  const signs = new RegExp(`(?:[A-Za-z\\d][ -]{0,2}){${length - 1}}[A-Za-z\\d](?![A-Za-z\\d])`, 'y');
  signs.lastIndex = start;
  return signs.test(text) ? signs.lastIndex : undefined;
}

/** International bank account numbers, in one piece or in groups. Those of countries not in the registry have to be in one piece. The text has plain signs. */
export const ibans = (text: string): Span[] =>
  [...text.matchAll(START)].flatMap(({ 0: head, index: start }) => {
    const country = LENGTHS.indexOf(head.slice(0, 2).toUpperCase());
    const length =
      country >= 0
        ? Number(LENGTHS.slice(country + 2, country + 4))
        : /^[A-Z\d]{15,34}(?![A-Za-z\d])/.exec(text.slice(start, start + 35))?.[0].length;
    const end = length && endOf(text, start, length);
    return end && passesMod97(text.slice(start, end).replaceAll(/[ -]/g, '')) ? { start, end } : [];
  });
