import type { QrPath } from '../qr/qr-path.js';

/** What is printed: lines one after another, the first as a heading, and a code. */
export type Printed = {
  readonly title: string;
  readonly rows: readonly (readonly [caption: string, text: string])[];
  readonly code: QrPath | undefined;
  readonly lang: string;
  readonly dir: string;
};

// Named so that the formatter knows it for CSS.
const css = String.raw;

const sheet = css`
  body {
    margin: 2em;
    font:
      12pt/1.5 system-ui,
      sans-serif;
  }
  dt {
    margin-top: 1em;
    color: #444;
  }
  dd {
    margin: 0;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  svg {
    width: 5cm;
    margin-top: 1em;
  }
`;

const SVG = 'http://www.w3.org/2000/svg';

/** Draws a receipt into an empty document, by node calls and a constructed style sheet alone, which no policy of a page forbids. */
export function drawCard(page: Document, { title, rows, code, lang, dir }: Printed): void {
  const styles = new page.defaultView!.CSSStyleSheet();
  styles.replaceSync(sheet);
  page.adoptedStyleSheets = [styles];
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  page.title = title;
  const make = (name: string, text: string) => {
    const made = page.createElement(name);
    made.textContent = text;
    return made;
  };
  const list = page.createElement('dl');
  for (const [caption, text] of rows) list.append(make('dt', caption), make('dd', text));
  page.body.replaceChildren(make('h1', title), list);
  if (!code) return;
  const [svg, path] = [page.createElementNS(SVG, 'svg'), page.createElementNS(SVG, 'path')];
  svg.setAttribute('viewBox', `0 0 ${code.size} ${code.size}`);
  path.setAttribute('d', code.path);
  svg.append(path);
  page.body.append(svg);
}

/**
 * Prints a receipt and nothing of the page around it: from a frame in the shadow root, which is removed when printing is over.
 *
 * @param print Prints a window.
 */
export function printCard(root: ShadowRoot, printed: Printed, print = (page: Window) => page.print()): void {
  const frame = document.createElement('iframe');
  frame.className = 'visually-hidden';
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  root.append(frame);
  const page = frame.contentWindow!;
  drawCard(page.document, printed);
  page.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  page.focus();
  print(page);
}
