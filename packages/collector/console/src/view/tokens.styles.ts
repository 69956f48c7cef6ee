import { css } from 'lit';

/**
 * Colours, type and page ground; adopted by the document, inherited by every element. The colours are the widget's, held to them by a
 * test: the console cannot import them, and whoever knows the one is to know the other.
 */
export const tokens = css`
  :root {
    color-scheme: light dark;
    --paper: light-dark(#f7f9fa, #10151a);
    --surface: light-dark(#fff, #161c22);
    --sunken: light-dark(#f3f6f8, #212931);
    --hover: light-dark(#f3f6f8, #212931);
    --ink: light-dark(#14202b, #edf2f6);
    --soft: light-dark(#34424f, #ccd6de);
    --muted: light-dark(#536170, #a9b6c2);
    --line: light-dark(#dbe2e8, #333e49);
    --edge: color-mix(in oklab, var(--ink) 48%, var(--surface));
    --accent: light-dark(#0a5c7d, #7fcbe8);
    --on-accent: light-dark(#fff, #000);
    --selected: color-mix(in oklab, var(--accent) 9%, var(--surface));
    --good: light-dark(#146a41, #7ed8a8);
    --fair: light-dark(#7d4e00, #f2c766);
    --poor: light-dark(#b0231b, #ffa097);
    --rating: light-dark(#6a4bb0, #bba4f5);
    --complaint: var(--poor);
    --suggestion: var(--accent);
    --later: var(--muted);
    --empty: light-dark(#d5dce2, #3d4853);
    --sans:
      system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif;
    --mono: ui-monospace, 'SF Mono', 'Cascadia Mono', 'Segoe UI Mono', Menlo, Consolas, 'DejaVu Sans Mono', monospace;
    background: var(--paper);
  }
  :root:lang(zh-TW) {
    --sans:
      system-ui, -apple-system, 'Segoe UI', Roboto, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans CJK TC', sans-serif;
  }
  :root[data-theme='light'] {
    color-scheme: light;
  }
  :root[data-theme='dark'] {
    color-scheme: dark;
  }
  html,
  body {
    margin: 0;
  }
  @media print {
    :root:root {
      color-scheme: light;
      background: none;
    }
  }
  body {
    font: 0.875rem/1.5 var(--sans);
    color: var(--ink);
    -webkit-text-size-adjust: 100%;
  }
`;
