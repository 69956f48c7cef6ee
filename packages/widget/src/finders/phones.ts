import type { Span } from './finding.js';
import { matches } from './matches.js';

/**
 * Forms that hardly anything but a phone number has. What begins with 0 needs a gap, for so do the numbers of orders begin; or the beginning and
 * the length of a country's mobile numbers, which people write in one piece.
 *
 * @see ITU-T E.123 and E.164 for those with a plus.
 */
const FORMS = [
  // International
  /\+[1-9](?:[ ()./-]{0,2}\d){7,14}/g,
  /00[1-9]\d{0,2}[ -](?:[ ()./-]{0,2}\d){6,12}/g,
  // With the 0 of long distance: 030 1234567, (020) 7946 0958, 090-1234-5678, 0171/1234567
  /\(?0[1-9]\d{0,4}\)?(?:[ /-]{1,2}\d{2,8}){1,4}/g,
  // (021)12345678
  /\(0[1-9]\d{0,3}\)\d{6,8}/g,
  // In one piece: Germany and Korea, Japan, Britain; Taiwan, Vietnam, France
  /0(?:1[05-7]\d{8,9}|[6-9]0\d{8}|7\d{9}|[35-9]\d{8})/g,
  // Vietnam: 0901.234.567, 090.123.4567
  /0[1-9]\d{1,2}\.\d{3}\.\d{3,4}/g,
  // France: 06.12.34.56.78
  /0[1-9]([ .-])\d{2}(?:\1\d{2}){3}/g,
  // China: 139 1234 5678
  /1[3-9]\d(?:[ -]?\d{4}){2}/g,
  // North America: (212) 555-0123
  /(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-. ])[2-9]\d{2}[-. ]\d{4}/g,
  // Brazil: (11) 91234-5678, 11 91234-5678
  /\([1-9]\d\) ?9?\d{4}[ -]?\d{4}/g,
  /[1-9]\d 9\d{4}-\d{4}/g,
  // India: 98765 43210
  /[6-9]\d{4} \d{5}/g,
  // Spain: 612 34 56 78
  /[67]\d{2}(?: \d{2}){3}/g,
];

/** Words before a number that make any form a phone's, or none. */
const CALL =
  /(?:\btel\b|\bm(?:y|einer?) num[bm]er|phone|mobile?\b|handy|\bcell|teléf|telef|téléph|celular|m[oó]vil|điện thoại|电话|電話|手机|手機|携帯|전화|휴대폰|هاتف|جوال|फ़ोन|फोन|मोबाइल)[^\d\n]{0,12}$/iu;
const COUNT =
  /(?:order|invoice|ticket|case|\bref|\bn[ro°º]|num[bm]er|account|contract|customer|client|policy|serial|meter|bestell|rechnung|konto|kunde|vertrag|vorgang|zähler|\baz\b|aktenzeichen|commande|facture|contrat|compteur|dossier|pedido|factura|fatura|cuenta|conta|contador|código|đơn hàng|hợp đồng|\bmã\b|订单|訂單|编号|編號|单号|單號|户号|戶號|账号|帐号|帳號|客户|客戶|发票|發票|快递|快遞|[水电電][表錶]|注文|伝票|番号|주문|번호|طلب|ऑर्डर|खाता)[^\d\n]{0,10}$/iu;
const ANY = /\d(?:[ -]?\d){6,12}/g;

const DATE =
  /^\(?(?:\d{1,2}([ ./-])\d{1,2}\1(?:19|20)\d{2}(?!\d)|\d{1,2}[ ./-](?:19|20)\d{2}(?!\d)|[0-3]?\d([./-])[0-3]?\d\2\d{2}(?![\d./-]))/;
const PAIRS = /^0[1-9]([ .-])\d{2}(?:\1\d{2}){3}$/;

const hasPhoneLength = (match: string) => {
  const { length } = match.replaceAll(/\D/g, '');
  return length >= 8 && length <= 15 && (match[0] === '+' || length >= 9);
};

/** Whether the text around leaves the match a number of its own, not the part of a longer one, a code or a sum. */
const standsAlone = (text: string, { start, end }: Span) =>
  !/[\p{Script=Latin}\d#_+(]$|[\d\p{Script=Latin}][-./,]$|\d:$/u.test(text.slice(Math.max(0, start - 2), start)) &&
  (text[start] === '+' || !/\d $/.test(text.slice(Math.max(0, start - 2), start))) &&
  !/^(?:[\p{Script=Latin}_]|[-./:, ]?\d)/u.test(text.slice(end, end + 2));

/** Phone numbers: international, national where the form is a phone's, and any after a word such as "phone". The text has plain signs. */
export function phones(text: string): Span[] {
  const before = ({ start }: Span) => text.slice(Math.max(0, start - 30), start);
  const byForm = FORMS.flatMap((form) =>
    matches(text, form, (match) => hasPhoneLength(match) && (PAIRS.test(match) || !DATE.test(match))),
  ).filter((span) => !COUNT.test(before(span)) || CALL.test(before(span)));
  const byWord = matches(text, ANY, (match) => !DATE.test(match)).filter((span) => CALL.test(before(span)));
  return [...byForm, ...byWord].filter((span) => standsAlone(text, span));
}
