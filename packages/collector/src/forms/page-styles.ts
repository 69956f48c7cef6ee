// Named so that the formatter knows it for CSS.
const css = String.raw;

/** Look of the pages that answer a form: that of the widget's receipt, with nothing loaded from anywhere. */
export const pageStyles = css`
  :root {
    color-scheme: light dark;
    --ground: light-dark(#edf1f4, #0d1216);
    --surface: light-dark(#fff, #161c22);
    --raised: light-dark(#f3f6f8, #212931);
    --ink: light-dark(#14202b, #edf2f6);
    --muted: light-dark(#536170, #a9b6c2);
    --line: light-dark(#dbe2e8, #333e49);
    --edge: light-dark(#7c868f, #77828c);
    --accent: light-dark(#0a5c7d, #7fcbe8);
    --on-accent: light-dark(#fff, #06222e);
    --good: light-dark(#146a41, #7ed8a8);
    --good-tint: light-dark(#e3f1ea, #1d312a);
    --bad: light-dark(#b0231b, #ffa097);
    --bad-tint: light-dark(#faeceb, #33211f);
    font:
      100%/1.55 system-ui,
      'Segoe UI',
      'Noto Sans',
      'PingFang TC',
      'Noto Sans CJK TC',
      sans-serif;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  body {
    display: grid;
    min-height: 100vh;
    min-height: 100dvh;
    padding: clamp(0.75rem, 4vw, 3rem);
    margin: 0;
    background: var(--ground);
    color: var(--ink);
    overflow-wrap: break-word;
  }
  main {
    display: grid;
    gap: 1.25rem;
    width: min(100%, 34rem);
    padding: clamp(1.25rem, 5vw, 2.25rem);
    border: 1px solid var(--line);
    border-radius: 1rem;
    margin: auto;
    background: var(--surface);
  }
  main > *,
  form > * {
    min-width: 0;
  }
  h1,
  h2,
  p,
  ul,
  dl,
  dd,
  fieldset {
    padding: 0;
    border: 0;
    margin: 0;
  }
  h1 {
    font-size: 1.625rem;
    line-height: 1.25;
    text-wrap: balance;
  }
  h2 {
    font-size: 1rem;
  }
  .sign {
    width: 3.25rem;
    padding: 0.75rem;
    border-radius: 50%;
    background: var(--good-tint);
    fill: none;
    stroke: var(--good);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .number {
    container-type: inline-size;
    padding: 1rem 1.25rem;
    border: 1px solid transparent;
    border-radius: 0.625rem;
    background: var(--good-tint);
  }
  .number dd + dt {
    margin-top: 1rem;
  }
  dt {
    font-size: 0.9375rem;
  }
  .figures,
  .key {
    font-variant-numeric: tabular-nums slashed-zero;
    letter-spacing: 0.02em;
  }
  .figures {
    font-size: 1.5rem;
    font-size: clamp(1.125rem, 9.2cqi, 2.375rem);
    font-weight: 700;
    line-height: 1.25;
    white-space: nowrap;
  }
  .key {
    font-size: 1.125rem;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .hint {
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .aside {
    padding-inline-start: 1rem;
    border-inline-start: 0.1875rem solid var(--good);
  }
  .problems {
    display: grid;
    gap: 0.75rem;
    padding: 1rem 1.25rem;
    border: 1px solid var(--bad);
    border-radius: 0.625rem;
    background: var(--bad-tint);
  }
  .problems ul {
    padding-inline-start: 1.25rem;
  }
  .problems a {
    color: inherit;
    font-weight: 600;
  }
  .spare dt {
    font-weight: 600;
  }
  .spare dd,
  .said {
    white-space: pre-wrap;
  }
  form {
    display: grid;
    gap: 1.25rem;
  }
  label {
    font-weight: 600;
  }
  input,
  select,
  textarea {
    display: block;
    width: 100%;
    min-height: 2.75rem;
    padding: 0.625rem 0.75rem;
    border: 1px solid var(--edge);
    border-radius: 0.625rem;
    margin-top: 0.375rem;
    background: var(--surface);
    color: inherit;
    font: inherit;
    font-size: max(1rem, 16px);
  }
  textarea {
    min-height: 9em;
    resize: vertical;
    field-sizing: content;
  }
  [aria-invalid] {
    border-color: var(--bad);
    box-shadow: 0 0 0 1px var(--bad);
  }
  .error {
    margin-top: 0.375rem;
    color: var(--bad);
    font-weight: 600;
  }
  .check {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    min-height: 2.75rem;
    font-weight: 400;
  }
  .check input {
    flex: none;
    width: 1.375rem;
    min-height: 1.375rem;
    margin: 0;
    accent-color: var(--accent);
  }
  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75rem;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: 2.875rem;
    padding: 0.5rem 1.375rem;
    border: 1px solid var(--accent);
    border-radius: 0.625rem;
    background: none;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--accent);
    color: var(--on-accent);
  }
  .button:hover {
    text-decoration: underline;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .number,
    .sign {
      border: 1px solid;
    }
  }
  @media print {
    body {
      display: block;
      padding: 0;
      background: none;
    }
    main {
      border: 0;
      margin: 0;
    }
    .links,
    .sign {
      display: none;
    }
  }
`;
