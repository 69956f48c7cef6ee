import { css } from 'lit';

/** Colours, type and page ground; adopted by the document, inherited by every element. */
export const tokens = css`
  :root {
    color-scheme: light dark;
    --paper: light-dark(#f6f6f4, #121419);
    --surface: light-dark(#ffffff, #191c22);
    --sunken: light-dark(#f3f3f1, #14171c);
    --hover: light-dark(#f6f7f9, #20242c);
    --selected: light-dark(#edf1fd, #232b43);
    --ink: light-dark(#1a1c22, #e8eaef);
    --soft: light-dark(#3c414c, #c5cad5);
    --muted: light-dark(#5d636f, #a1a8b6);
    --line: light-dark(#e4e4e1, #2a2e37);
    --edge: light-dark(#868b96, #737a88);
    --accent: light-dark(#2f4fb8, #a3b8ff);
    --on-accent: light-dark(#ffffff, #11151f);
    --good: light-dark(#1b7a50, #5cc796);
    --fair: light-dark(#8f6200, #e0b04c);
    --poor: light-dark(#b8352b, #ff8d80);
    --rating: light-dark(#6a4bb0, #bba4f5);
    --complaint: light-dark(#b8352b, #ff8d80);
    --suggestion: light-dark(#0d6c85, #6cc6de);
    --later: light-dark(#5d636f, #a1a8b6);
    --empty: light-dark(#d9dade, #3a3f4a);
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
