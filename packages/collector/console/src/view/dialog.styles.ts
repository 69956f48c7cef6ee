import { css } from 'lit';

/** Dialogs of the console. */
export const dialogStyles = css`
  dialog {
    inline-size: min(32rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 1.5rem;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--surface);
    color: var(--ink);
    box-shadow: 0 16px 60px rgb(0 0 0 / 28%);
  }
  dialog::backdrop {
    background: rgb(10 12 18 / 45%);
  }
  h2 {
    font-size: 1.125rem;
    line-height: 1.3;
    font-weight: 640;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5rem;
    margin-block-start: 1.25rem;
  }
`;
