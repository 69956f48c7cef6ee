import { escapeHtml } from '../http/escape-html.js';

/** What a mail says, from top to bottom. Every text is plain: whoever wrote it, nothing in it is markup. */
export type MailContent = {
  readonly lang: string;
  readonly headline: string;
  /** A label with its colon, and what it names. */
  readonly number: readonly [label: string, value: string];
  /** What was written to the person; an empty text for nothing. */
  readonly message: string;
  /** Further things that are told, each under its label. */
  readonly facts: readonly (readonly [label: string, value: string])[];
  /** By when to speak lest the case be closed; an empty text where it is not closed by itself. */
  readonly closing: string;
  /** Who signs; an empty text for nobody. */
  readonly signature: string;
  /** A sentence, and the page it leads to. */
  readonly link: readonly [text: string, address: string] | null;
  readonly why: string;
};

/** Blank lines between paragraphs; line ends as the person's machine has them. */
const tidied = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

const said = (parts: readonly string[]): string[] => parts.filter((part) => part !== '');

/** Whether a language is written from right to left. */
const isRtl = (lang: string): boolean => lang === 'ar';

/**
 * A case number within text: its groups keep their order where the text runs from right to left.
 *
 * @see Unicode Standard Annex #9, "Explicit Directional Isolates".
 */
export const numberIn = (lang: string, number: string): string => (isRtl(lang) ? `\u2066${number}\u2069` : number);

/** The mail as plain text. */
export function mailText({
  lang,
  headline,
  number,
  message,
  facts,
  closing,
  signature,
  link,
  why,
}: MailContent): string {
  const paragraphs = said([
    headline,
    number[0] + numberIn(lang, number[1]),
    tidied(message),
    ...facts.map(([label, value]) => label + tidied(value)),
    signature,
    closing,
    link === null ? '' : link.join('\n'),
    `-- \n${why}`,
  ]);
  return `${paragraphs.join('\n\n')}\n`;
}

const escaped = (text: string): string => escapeHtml(tidied(text)).replaceAll('\n', '<br>\n');

const paragraph = (html: string): string => (html === '' ? '' : `<p>${html}</p>`);

/** The mail as HTML, with nothing that would be loaded from elsewhere. */
export function mailHtml({
  lang,
  headline,
  number,
  message,
  facts,
  closing,
  signature,
  link,
  why,
}: MailContent): string {
  const [linkText, address] = link?.map(escapeHtml) ?? [];
  const rows = said([
    `<h1 style="font-size:1.25em;margin:0 0 1em">${escaped(headline)}</h1>`,
    paragraph(`${escapeHtml(number[0])}<strong dir="ltr">${escaped(number[1])}</strong>`),
    message === ''
      ? ''
      : `<blockquote dir="auto" style="margin:1.5em 0;padding:0 1em;border:solid #888;border-width:0 ${isRtl(lang) ? '3px 0 0' : '0 0 3px'}">${escaped(message)}</blockquote>`,
    ...facts.map(([label, value]) =>
      paragraph(`<strong>${escapeHtml(label)}</strong><span dir="auto">${escaped(value)}</span>`),
    ),
    paragraph(escaped(signature)),
    paragraph(escaped(closing)),
    address === undefined ? '' : paragraph(`${linkText}<br>\n<a dir="ltr" href="${address}">${address}</a>`),
    `<p style="margin-top:2em;font-size:.875em">${escaped(why)}</p>`,
  ]);
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${isRtl(lang) ? 'rtl' : 'ltr'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${escaped(headline)}</title>
</head>
<body dir="${isRtl(lang) ? 'rtl' : 'ltr'}" style="margin:0;padding:1.5em;font:1em/1.5 system-ui,sans-serif">
<div style="max-width:36em;margin:0 auto">
${rows.join('\n')}
</div>
</body>
</html>
`;
}
