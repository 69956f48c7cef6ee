import type { HostPage } from './host-page.ts';

/** What all pages show: a portal as there are many, with a form of its own. */
const CONTENT = `<main id="content">
<nav aria-label="Main"><ul><li><a href="#bills">Bills</a></li><li><a href="#meters">Meters</a></li></ul></nav>
<h1>Water for everybody</h1>
<p class="lead">Read your meter, pay a bill, tell us where it leaks. <strong>Offices are open</strong> from 8 to 17.</p>
<form action="/nowhere" method="post">
<label for="host-name">Name</label><input id="host-name" name="name" value="Ada">
<label for="host-note">Note</label><textarea id="host-note" name="note" rows="2">Ring twice.</textarea>
<label><input type="checkbox" name="agree" checked> Agreed</label>
<label><input type="radio" name="way" value="post"> By post</label>
<select name="district"><option>North</option><option selected>South</option></select>
<button type="submit" class="btn button">Save</button>
</form>
<table><tr><th scope="col">Street</th><th scope="col">Pressure</th></tr><tr><td>Mill Lane</td><td>3.2 bar</td></tr></table>
<blockquote>Clean water, every day.</blockquote>
</main>`;

/** An element as an integrator would write it, with a word on every page to find it by; what is sent goes at once. */
const widget = (endpoint: string) =>
  `<hearback-widget endpoint="${endpoint}" site="portal" label="Tell us" undo="0"></hearback-widget>`;

const plainly = (address: string, element: string) => ({
  head: `<script type="module" src="${address}"></script>`,
  body: element,
});

/**
 * The text of a page of the corpus.
 *
 * @param page What is special about it.
 * @param options.origin Where the corpus is served, without a slash at its end.
 * @param options.endpoint Where the tag's voices go.
 */
export function renderHostPage(page: HostPage, { origin, endpoint }: { origin: string; endpoint: string }): string {
  const tag = (page.tag ?? plainly)(`${origin}/${page.name}/hearback/hearback.js`, widget(endpoint));
  return `${page.doctype ?? '<!DOCTYPE html>'}
<html ${page.root ?? 'lang="en"'}><head><meta charset="utf-8" /><title>Portal</title>
<meta name="viewport" content="width=device-width, initial-scale=1" /><link rel="icon" href="data:," />
<script nonce="cG9ydGFs" src="/hosts/host.js"></script>
${page.head ?? '<link rel="stylesheet" href="/hosts/host.css" />'}
${tag.head ?? ''}
</head>
<body ${page.bodyAttributes ?? ''}>
${page.before ?? ''}${page.contentType ? CONTENT.replaceAll(/<(input[^>]*)>/g, '<$1 />').replaceAll(/ (checked|selected)(?=[ >])/g, ' $1="$1"') : CONTENT}${page.after ?? ''}
${tag.body}
</body></html>`;
}
